import type { ThemeData } from '@frontcounter/themes';
import { languageAround } from '../internal/language-source.js';
import { Chunks, type Factory } from './chunks.js';
import { createElement, documentProperty, query } from './host-document.js';
import { LoadFault, reportFault } from './load-fault.js';
import { entry, release, type Manifest } from './release.js';
import { readScriptTag, type ScriptTag } from './script-tag.js';
import type { Start } from './start-widget.js';
import { readTag, setting, tagSelector, upgradeCarrier, type Tag } from './tags.js';
import type { Prerendered, show } from './show-prerendered.js';
import { Trusted } from './trusted-types.js';
import { createDataReader, type ReadData } from './verified-data.js';
import { VerifiedScripts } from './verified-scripts.js';

/** How long a widget's code waits for its prerendered page, in milliseconds. */
const PATIENCE = 3000;

/** Loads what the tags of this page need, and nothing else; again for tags that come later. */
class Loader {
  readonly #tag: ScriptTag;
  readonly #chunks: Chunks;
  readonly #read: ReadData;
  readonly #trusted = new Trusted();
  /** Tags seen, each of which the parser reports once for itself and once for every parent that it is inside. */
  readonly #met = new WeakSet<Element>();
  /** Tags whose widget is on its way. */
  readonly #waiting = new Map<string, Tag[]>();
  readonly #prerendered = new WeakSet<Element>();
  /** Widgets that this release defined, and those of which it has said that another did. */
  readonly #settled = new Set<string>();

  constructor(tag: ScriptTag, factories: Record<string, Factory>) {
    const folder = `${tag.service}/${release.name}/`;
    this.#tag = tag;
    this.#chunks = new Chunks(new VerifiedScripts(folder, this.#trusted), release.files, factories);
    this.#read = createDataReader(folder, {
      provenRoot: release.provenRoot,
      manifest: () => this.#chunks.manifest(),
      proven: () => this.#chunks.load('proven') as Promise<Manifest['data']>,
    });
  }

  watch(): void {
    const selector = tagSelector(Object.keys(release.widgets));
    query(selector).forEach((element) => this.#meet(element));
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          if (node.matches(selector)) this.#meet(node);
          node.querySelectorAll(selector).forEach((element) => this.#meet(element));
        }
      }
    }).observe(document, { childList: true, subtree: true });
  }

  #meet(element: Element): void {
    if (this.#met.has(element)) return;
    this.#met.add(element);
    const tag = readTag(element);
    const { widget } = tag;
    const waiting = this.#waiting.get(widget);
    if (customElements.get(`police-${widget}`)) this.#defined(tag);
    else if (waiting) {
      waiting.push(tag);
      void this.#prerender(tag);
      this.#prefetch(tag);
    } else if (entry(release.widgets, widget)) void this.#start(tag);
    else {
      const known = Object.keys(release.widgets).join(' or ');
      warn(`data-police-widget="${widget}" is not a widget of ${release.name}. Use ${known}.`);
    }
  }

  async #start(tag: Tag): Promise<void> {
    const { widget } = tag;
    const waiting = [tag];
    const chunks = entry(release.widgets, widget) ?? [];
    this.#waiting.set(widget, waiting);
    try {
      const prerendered = this.#prerender(tag);
      if (prerendered) {
        await Promise.race([prerendered, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
        // The page stands: what the next one needs may come along.
        this.#chunks.manifest().catch(() => undefined);
      }
      const arrived = this.#chunks.fetch(chunks);
      this.#prefetch(tag);
      await arrived;
      this.#run(widget);
      waiting.forEach((each) => this.#defined(each));
    } catch (error) {
      // Taken out and put in again, they are tried again.
      waiting.forEach(({ element }) => {
        this.#met.delete(element);
        // Where a prerendered page stood, the fallback stands again.
        if (this.#prerendered.has(element)) element.shadowRoot?.replaceChildren(createElement('slot'));
      });
      const fault = error instanceof LoadFault ? error : new LoadFault('unexpected', `${widget}.js`);
      reportFault(
        fault,
        waiting.map(({ element }) => element),
      );
    } finally {
      this.#waiting.delete(widget);
    }
  }

  #run(widget: string): void {
    const { start } = this.#chunks.run(widget) as { start: Start };
    // Another release may have come first while this one loaded.
    if (customElements.get(`police-${widget}`)) return;
    start({ defaults: this.#tag.defaults, read: this.#read });
    this.#settled.add(widget);
  }

  #defined(tag: Tag): void {
    const { widget, isCarrier } = tag;
    if (!this.#settled.has(widget)) {
      this.#settled.add(widget);
      warn(
        `<police-${widget}> was defined by another script, so that of ${release.name} is not used. Keep one frontcounter.js on a page.`,
      );
    }
    if (!isCarrier) return;
    // The parser may still be inside the carrier, and would go on filling it beside the widget.
    if (documentProperty('readyState') === 'loading') {
      addEventListener('DOMContentLoaded', () => upgradeCarrier(tag), { once: true });
    } else upgradeCarrier(tag);
  }

  /** The widget will ask for these. They leave now, together with its code. */
  #prefetch(tag: Tag): void {
    const { service, force, words, ending } = this.#wanted(tag);
    if (words) this.#chunks.fetch(words).catch(() => undefined);
    const files = [force && `force.${force}.json`, service && `${service}.first${ending}`];
    for (const file of files) if (file) this.#read(file).catch(() => undefined);
  }

  /**
   * Shows the first page before the widget's code is there. Undefined where there is no such page; where one does not come, the
   * widget shows its own, or says why it cannot.
   */
  #prerender(tag: Tag): Promise<void> | undefined {
    const { service, force, ending } = this.#wanted(tag);
    const { element, widget, isCarrier } = tag;
    const isOwn = element.hasAttribute('definition') || element.hasAttribute('theme') || this.#tag.defaults.theme;
    // A link in a message leads to what somebody signed up for, and not to the first page.
    const isLink = widget === 'alert-signup' && location.hash;
    const isMade = service && entry(release.prerendered, widget)?.includes(service);
    // Without `crypto.subtle` there is no proof to follow before its table has come.
    if (!isMade || !force || isOwn || isLink || isCarrier || !isSecureContext) return undefined;
    return Promise.all([
      this.#chunks.load('prerendered') as Promise<{ show: typeof show }>,
      this.#read(`${service}.prerendered${ending}`) as Promise<Prerendered | undefined>,
      this.#read(`force.${force}.json`) as Promise<ThemeData | undefined>,
    ])
      .then(([prerendered, page, theme]) => {
        // Late, it would stand in the way: of the widget, or of the fallback.
        const isLate = customElements.get(`police-${widget}`) !== undefined || !this.#met.has(element);
        if (!page || !theme || isLate) return;
        prerendered.show(element, page, theme, (html) => this.#trusted.html(html));
        this.#prerendered.add(element);
      })
      .catch(() => undefined);
  }

  /** What a tag is to show. `ending`: of the files that are worded in its language, where `words` are what the widget says in it. */
  #wanted(tag: Tag) {
    const given = setting(tag, 'lang') ?? this.#tag.defaults.lang ?? languageAround(tag.element) ?? 'en';
    const [lang = 'en'] = given.toLowerCase().split('-');
    const words = entry(release.languages, lang);
    return {
      service: setting(tag, 'service'),
      force: setting(tag, 'force') ?? this.#tag.defaults.force,
      words,
      ending: words ? `.${lang}.json` : '.json',
    };
  }
}

/** For web teams: what is wrong, what to do. */
function warn(sentence: string): void {
  // eslint-disable-next-line no-console -- where a web team looks
  console.warn(`frontcounter.js: ${sentence}`);
}

const key = Symbol.for(`frontcounter ${release.name}`);
const page = self as unknown as Record<symbol, Record<string, Factory> | undefined>;
if (!page[key]) {
  const tag = readScriptTag();
  if (tag) new Loader(tag, (page[key] = Object.create(null) as Record<string, Factory>)).watch();
  else warn('cannot find its own tag. Load it with <script src="https://…/v1/frontcounter.js">, not from a bundle.');
}
