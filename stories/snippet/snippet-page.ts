import { html, render, type TemplateResult } from 'lit';
import { adoptSheets, sheetsOf } from '../../packages/components/src/internal/adopt-styles.js';
import { languageNames } from '../../packages/components/src/shell/load-reader.js';
import guide from '../../docs/embedding.md?raw';
import type { Globals } from '../globals.js';
import { setStage } from '../modes.js';
import { idInWords } from '../id-in-words.js';
import { publishedServices, servicesFor } from '../published.js';
import { answerInside, serviceFor } from '../service/serve.js';
import { forceNames, themeOf } from '../themes.js';
import { cmsPage } from './cms-page.js';
import { policy, recipes, type Block } from './guide.js';
import { builtRelease } from './releases.js';
import { adapted, carrier, frameTag, preloads, readAddress, scriptTag, widgetTag, type Choice } from './snippet.js';
import { snippetPageStyles } from './snippet-page.styles.js';

/** Storybook serves the built release itself, so that the frame runs the very files that a page would. */
const here = new URL('counter', document.baseURI).href;

/** Widgets that the script tag loads, each with the services that it can show. */
const widgets = Object.keys(import.meta.glob('/packages/components/src/loader/widgets/*.ts')).map((path) => {
  const name = path.replace(/^.*\/(.*)\.ts$/, '$1');
  return { name, services: servicesFor(name) };
});

const cms = recipes(guide);
const csp = policy(guide);

interface State extends Choice {
  readonly form: 'tag' | 'carrier' | 'frame';
  readonly recipe: string;
  readonly typed: string;
  readonly copied: string;
}

/** The page on which a web team chooses, looks, copies, and goes home. */
export function snippetPage(globals: Globals): HTMLElement {
  setStage(globals);
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  adoptSheets(shadow, sheetsOf([snippetPageStyles]));
  const release = builtRelease();
  let framed = '';

  let state: State = {
    force: globals.force === 'neutral' ? 'sussex' : globals.force,
    widget: 'report-form',
    service: widgets.find(({ name }) => name === 'report-form')?.services[0]?.id ?? '',
    language: globals.language === 'own' ? '' : globals.language,
    address: 'https://counter.example',
    release: 'pinned',
    form: 'tag',
    recipe: cms[0]?.name ?? '',
    typed: 'https://counter.example',
    copied: '',
  };

  function choose(change: Partial<State>): void {
    state = { ...state, copied: '', ...change };
    const { services = [] } = widgets.find(({ name }) => name === state.widget) ?? {};
    if (!services.some(({ id }) => id === state.service)) state = { ...state, service: services[0]?.id ?? '' };
    update();
  }

  async function copy(what: string, code: string, from: Event): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      choose({ copied: `${what} copied.` });
    } catch {
      // Without leave to write, or without https: the text is marked, for Ctrl+C.
      const pre = (from.target as Element).parentElement?.querySelector('pre');
      if (pre) getSelection()?.selectAllChildren(pre);
      choose({ copied: `${what} is marked: copy it with your keyboard.` });
    }
  }

  function codeBlock(what: string, code: string): TemplateResult {
    return html`<div class="code">
      <pre tabindex="0" aria-label=${what}><code>${code}</code></pre>
      <button
        class="copy"
        type="button"
        aria-label=${`Copy: ${what}`}
        @click=${(event: Event) => copy(what, code, event)}
      >
        Copy
      </button>
    </div>`;
  }

  function menu(
    label: string,
    name: keyof State,
    options: readonly (readonly [value: string, title: string])[],
  ): TemplateResult {
    return html`<div>
      <label for=${name}>${label}</label>
      <select id=${name} @change=${(event: Event) => choose({ [name]: (event.target as HTMLSelectElement).value })}>
        ${options.map(
          ([value, title]) => html`<option value=${value} ?selected=${state[name] === value}>${title}</option>`,
        )}
      </select>
    </div>`;
  }

  function page(): TemplateResult {
    const { services = [] } = widgets.find(({ name }) => name === state.widget) ?? {};
    const isAddress = readAddress(state.typed) !== undefined;
    const recipe = cms.find(({ name }) => name === state.recipe);
    return html`<main class="page">
      <div class="head">
        <h1>Put a widget on your page</h1>
        <p>
          Choose, look at it on the page of a CMS, and copy what is printed below. There is nothing to build or host.
        </p>
      </div>
      <div>
        <div class="choices">
          ${menu(
            'Force',
            'force',
            forceNames.filter(([id]) => id !== 'neutral'),
          )}
          ${menu(
            'Widget',
            'widget',
            widgets.map(({ name }) => [name, idInWords(name)]),
          )}
          ${
            services.length
              ? menu(
                  'Service',
                  'service',
                  services.map(({ id, title }) => [id, title]),
                )
              : ''
          }
          ${menu('Language', 'language', [['', 'That of the page around it'], ...Object.entries(languageNames)])}
          ${menu('Release', 'release', [
            ['pinned', 'Pinned: this one, with integrity'],
            ['floating', 'Floating: follows version 1'],
          ])}
          ${menu('Form', 'form', [
            ['tag', 'Tag'],
            ['carrier', 'Carrier, where the CMS strips unknown tags'],
            ['frame', 'Frame, where it lets nothing else through'],
          ])}
          <div class="wide">
            <label for="address">Address of your service</label>
            ${isAddress ? '' : html`<p class="error" id="address-error">Enter an address like https://counter.example</p>`}
            <input
              id="address"
              type="url"
              spellcheck="false"
              aria-invalid=${isAddress ? 'false' : 'true'}
              aria-describedby=${isAddress ? '' : 'address-error'}
              .value=${state.typed}
              @input=${(event: Event) => {
                const typed = (event.target as HTMLInputElement).value;
                choose({ typed, address: readAddress(typed) ?? state.address });
              }}
            />
          </div>
        </div>

        ${state.form === 'frame' ? frameSteps() : tagSteps()}

        <h2>4. In your CMS</h2>
        <div class="choices">
          ${menu(
            'Your CMS',
            'recipe',
            cms.map(({ name }) => [name, name]),
          )}
        </div>
        ${recipe?.blocks.map((block) => recipeBlock(block))}
      </div>
      <section class="live" aria-labelledby="live">
        <h2 id="live">On a page of yours</h2>
        <p>
          ${
            state.form === 'frame'
              ? 'A frame is a page of your service, which this Storybook is not: this is what stands in it.'
              : 'The snippet, run from this Storybook under the policy of step 3.'
          }
          Reports are answered in this browser, and go nowhere. Type no real details.
        </p>
        <iframe title="The widget on a page of a CMS"></iframe>
      </section>
      <p class="status" role="status">${state.copied}</p>
    </main>`;
  }

  function tagSteps(): TemplateResult {
    return html`<h2>1. The script, once in the page template</h2>
      ${codeBlock('The script tag', scriptTag(state, release))}
      <p>
        ${
          state.release === 'pinned'
            ? `The integrity is that of release ${release.name}: nobody but you can change what runs on your page.`
            : 'It is replaced with each release that keeps version 1’s promises, and so it carries no integrity.'
        }
      </p>

      <h2>2. The widget, where it belongs</h2>
      ${codeBlock('The widget', state.form === 'tag' ? widgetTag(state) : carrier(state))}
      <p>
        What stands inside is shown until the widget is there, and whenever it cannot be. Write there how else to
        report.
      </p>
      ${headStart()}

      <h2>3. Your content security policy, if you have one</h2>
      ${codeBlock('The policy', adapted(csp, state))}
      <p>
        The strictest that works. Yours will have more, for the rest of your site; it needs these sources for
        <code>script-src</code> and <code>connect-src</code>.
      </p>`;
  }

  function headStart(): TemplateResult | undefined {
    const links = preloads(state, release);
    if (links === undefined) return undefined;
    return html`<p>
        Where you can also write into the head of this one page: these lines fetch the first question together with the
        script, a round trip sooner. On a slow phone that is half a second or more.
      </p>
      ${codeBlock('The preloads', links)}`;
  }

  function frameSteps(): TemplateResult {
    const frame = printedFrame();
    if (frame === undefined)
      return html`<h2>1. The frame</h2>
        <p>
          There is none for this service. It is sensitive: from inside a frame, “Exit this page” could not take your
          page away. Use the tag or the carrier.
        </p>`;
    return html`<h2>1. The frame, where it belongs</h2>
      ${codeBlock('The frame', frame)}
      <p>
        No script of ours runs on your page. In return people scroll a page within a page, the language does not follow
        yours, and your page hears nothing of it: prefer the tag or the carrier wherever you can.
      </p>

      <h2>2. Your content security policy, if you have one</h2>
      ${codeBlock('The policy', `frame-src ${state.address}`)}

      <h2>3. The service</h2>
      <p>
        Whoever runs it lists the origin of your page under the force, and sets <code>FRONTCOUNTER_ORIGIN</code>: else
        there are no frames, or your page may not show them.
      </p>`;
  }

  function printedFrame(): string | undefined {
    const service = publishedServices.get(state.service);
    if (!service) return undefined;
    const { definition, overlays } = service;
    return frameTag(state, overlays[state.language]?.['title'] ?? definition.title, definition.safety);
  }

  function recipeBlock(block: Block): TemplateResult {
    if (block.kind === 'code') return codeBlock(`For ${state.recipe}`, adapted(block.code, state));
    if (block.kind === 'list')
      return html`<ul>
        ${block.items.map((item) => html`<li>${marked(item)}</li>`)}
      </ul>`;
    return html`<p>${marked(block.text)}</p>`;
  }

  function update(): void {
    render(page(), shadow);
    if (host.isConnected) fillFrame();
  }

  function fillFrame(): void {
    const live = { ...state, address: here };
    const text = cmsPage({
      force: themeOf(state.force).name[state.language || 'en'] ?? themeOf(state.force).name.en,
      title: publishedServices.get(state.service)?.definition.title ?? idInWords(state.widget),
      language: state.language,
      policy: adapted(csp, live).replaceAll(here, `${here}/`),
      styles: new URL('snippet/cms-page.css', document.baseURI).href,
      script: [preloads(live, release), scriptTag(live, release)].filter(Boolean).join('\n'),
      widget: state.form === 'carrier' ? carrier(state) : widgetTag(state),
    });
    const frame = shadow.querySelector('iframe');
    if (text === framed || !frame) return;
    framed = text;
    // A window of its own for each: what the last snippet defined is gone.
    const fresh = frame.cloneNode() as HTMLIFrameElement;
    frame.replaceWith(fresh);
    const inside = fresh.contentWindow as (Window & typeof globalThis) | null;
    if (!inside) return;
    answerInside(inside, here, () => serviceFor(globals));
    inside.document.open();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- a page with its own `fetch` before its first script has no other way in
    inside.document.write(text);
    inside.document.close();
  }

  update();
  // A frame has a window only once it is on the page.
  new MutationObserver((_, observer) => {
    if (!host.isConnected) return;
    observer.disconnect();
    fillFrame();
  }).observe(document.body, { childList: true, subtree: true });
  return host;
}

/** Words with what the guide sets between back quotes as code. */
function marked(text: string): unknown {
  return text
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .split('`')
    .map((part, index) => (index % 2 ? html`<code>${part}</code>` : part.replaceAll('**', '')));
}
