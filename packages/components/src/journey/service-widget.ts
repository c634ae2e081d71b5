import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { outlineOf, type Position, type RawAnswers, type ServiceOutline } from '@frontcounter/schemas/engine';
import type { ThemeData } from '@frontcounter/themes';
import { AnnouncerController } from '../controllers/announcer-controller.js';
import { FocusController } from '../controllers/focus-controller.js';
import type { Begun } from '../controllers/journey-controller.js';
import { LateController } from '../controllers/late-controller.js';
import { PrerenderedPage } from '../internal/prerendered-page.js';
import { PoliceWidget } from '../internal/widget.js';
import { WidgetFault } from '../internal/widget-fault.js';
import { paragraphs } from '../parts/paragraphs.js';
import type { TemplateContext } from '../parts/template-context.js';
import { loadQuestionTemplates } from '../questions/question-templates.js';
import { readRaw } from '../questions/read-raw.js';
import { bareReader, languageNames, loadReader, widgetLanguage, type WidgetReader } from '../shell/load-reader.js';
import { loadTheme } from '../shell/load-theme.js';
import { emergencyWords, type WidgetFrameView } from '../shell/widget-frame.js';
import { Beginning } from './beginning.js';
import type { PageKind } from './events.js';
import type { JourneyEnd, JourneyPort } from './journey-end.js';
import { journeyFrame } from './journey-frame.js';
import type { JourneyScreen, JourneyStart, JourneyWidget } from './journey-screen.js';
import type * as LaterPages from './later-pages.js';
import { pageContext } from './page-context.js';
import { questionsOf } from './service-questions.js';
import { ownService, publishedService, type ServiceSource } from './service-source.js';

/** How long a page stays after its button was pressed while the next one is on its way, in milliseconds. */
const PATIENCE = 500;

/** What loads while the first page is read: the engine and its pages, and what comes after the last. */
export type LaterParts = typeof LaterPages & {
  readonly createEnds: (port: JourneyPort) => () => JourneyEnd;
};

/** What a screen takes over with. */
interface Loaded {
  readonly later: LaterParts;
  readonly start: Pick<JourneyStart, 'service' | 'source' | 'reader'>;
}

/**
 * A widget that asks the questions of one service, page by page. The first page stands by itself; a `JourneyScreen` takes
 * over when the engine is there. What becomes of the answers is the affair of each widget: its `JourneyEnd`.
 */
export abstract class ServiceWidget extends PoliceWidget {
  static override properties: PropertyDeclarations = { service: {}, definition: {}, theme: {} };

  declare service: string | undefined;
  declare definition: string | undefined;
  declare theme: string | undefined;

  readonly #announcer = new AnnouncerController(this);
  readonly #focus = new FocusController(this);
  #outline: ServiceOutline | undefined;
  #theme: ThemeData | undefined;
  /** What the widget says before a screen says everything. */
  #reader: Omit<WidgetReader, 'words'> = bareReader;
  #beginning: Beginning | undefined;
  #screen: JourneyScreen | undefined;
  #later: LateController<Loaded> | undefined;
  /** The language that the person chose before the engine was there to change it. */
  #wanted: string | undefined;
  /** Stands until the widget does. */
  #prerendered = PrerenderedPage.in(this.shadowRoot);
  /** Presses what was pressed in it. */
  #press: (() => void) | undefined;

  protected override readonly startsOver: readonly string[] = ['service', 'definition', 'force', 'theme'];

  /** Loads what nobody needs before the first page is answered. May be called again after it rejected. */
  protected abstract loadLater(): Promise<LaterParts>;

  /** A service to write into the tag, where its web team named none. */
  protected abstract readonly exampleService: string;

  /** Gets ready for a service before its first page stands, or refuses it with a `WidgetFault`. */
  protected abstract prepare(service: ServiceOutline, theme: ThemeData, signal: AbortSignal): Promise<void> | void;

  /** What stands above and below every page. `isFirst`: there is no way back from this one. */
  protected frame(_context: TemplateContext, _isFirst: boolean): WidgetFrameView['care'] {
    return undefined;
  }

  protected override async load(signal: AbortSignal): Promise<void> {
    const source = this.#findSource();
    const lang = widgetLanguage(this.language);
    const force = this.setting('force', 'sussex');
    const own = this.theme ?? PoliceWidget.defaults.theme;
    const [first, theme, reader] = await Promise.all([
      this.#screen ? undefined : source.firstPage(lang, signal),
      loadTheme({ force, own, base: this.baseURI }, this.resources, signal),
      loadReader(lang, () => Promise.resolve(undefined)),
    ]);
    const beginning = first?.page && first.lang === lang ? new Beginning(first.page, first.exits) : undefined;
    const outline = beginning && first ? first : outlineOf(await source.definition(signal));
    await this.prepare(outline, theme, signal);
    if (signal.aborted) return;
    this.#outline = outline;
    this.#theme = theme;
    this.#reader = reader;
    this.adoptTheme(theme.css);
    this.#beginning = beginning;
    this.#later = new LateController(this, () => this.#loadScreen(source, lang));
    if (!beginning && !(await this.needScreen()))
      throw new WidgetFault('unreachable', 'what shows its pages could not be loaded. Check that the service is up.');
  }

  /** While the widget loads: waits until every page can be shown. False when what shows them did not come. */
  protected async needScreen(): Promise<boolean> {
    const later = this.#later;
    await later?.need();
    // Attributes may have changed meanwhile: what they lead to loads by itself.
    if (later?.part && later === this.#later) this.#takeOver(later.part);
    return later?.part !== undefined;
  }

  async #loadScreen(source: ServiceSource, lang: string): Promise<Loaded> {
    const [later, service, reader] = await Promise.all([
      this.loadLater(),
      source.definition(),
      loadReader(lang, (tag) => source.overlay(tag)),
      loadQuestionTemplates(),
    ]);
    void loadQuestionTemplates(questionsOf(service));
    return { later, start: { service, source, reader } };
  }

  /** The first page stands: its screen takes over as soon as it has come. */
  async #awaitScreen(coming: Promise<void> | undefined, later = this.#later): Promise<void> {
    await coming;
    const beginning = this.#beginning;
    if (!beginning || later !== this.#later) return;
    if (!later?.part) {
      this.#wait(beginning);
      return;
    }
    try {
      const { step } = this.#takeOver(later.part) ?? {};
      if (step === 'answered') this.#screen?.journey.answerPage();
      if (this.#wanted) void this.#chooseLanguage(this.#wanted);
      // The page around may have changed its language meanwhile.
      else void this.#screen?.readIn(widgetLanguage(this.language));
    } catch (error) {
      this.fail(error);
    }
  }

  /** The screen goes on where the person stands. */
  #takeOver({ later, start }: Loaded): Begun | undefined {
    this.adoptStyles(later.laterStyles);
    const begun = this.#beginning?.handOver(this.#typed());
    this.#screen ??= new later.JourneyScreen(this.#port, later.createEnds);
    this.#screen.begin({ ...start, theme: this.forceData, begun });
    this.#beginning = undefined;
    if (this.isReady) this.#screen.ready();
    this.requestUpdate();
    return begun;
  }

  /** Of the service whose pages are shown. */
  protected get outline(): ServiceOutline {
    return this.#outline!;
  }

  protected get forceData(): ThemeData {
    return this.#theme!;
  }

  protected get apiAddress(): string {
    return this.setting('api', 'https://counter.example');
  }

  /** What every template gets, in the language of now. */
  protected readonly context = (): TemplateContext => this.#running?.context ?? this.#contextIn(this.#reader);

  /** Forgets every answer, and stops what is on its way. */
  protected forget(): void {
    this.#beginning?.startOver();
    this.#running?.forget();
    this.requestUpdate();
  }

  /** The screen, once it has taken over. */
  get #running(): JourneyScreen | undefined {
    return this.#beginning ? undefined : this.#screen;
  }

  get #port(): JourneyWidget {
    return {
      host: this,
      focus: this.#focus,
      announce: this.#announcer.announce,
      dispatch: (type, detail) => this.dispatch(type, detail),
      adoptStyles: (styles) => this.adoptStyles(styles),
      api: () => this.apiAddress,
      context: (reader) => this.#contextIn(reader),
      tellPageView: (position, kind) => this.#tellPageView(position, kind),
    };
  }

  #findSource(): ServiceSource {
    if (this.definition) return ownService(new URL(this.definition, this.baseURI).href);
    if (this.service) return publishedService(this.service, this.resources);
    const example = `service="${this.exampleService}"`;
    throw new WidgetFault('attribute-missing', `\`service\` attribute is missing. Add ${example}.`);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#prerendered?.keepStyles();
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.isReady) return;
    const form = this.#prerendered?.form;
    if (form && this.#beginning) this.#beginning.choose(readRaw(form, this.#beginning.questions));
    if (changed.has('language')) void this.#running?.readIn(widgetLanguage(this.language));
    this.#running?.ready();
  }

  protected override updated(): void {
    if (this.status === 'failed') this.#prerendered?.remove();
    else if (this.isReady) this.#press ??= this.#prerendered?.giveWay();
    else return;
    this.#prerendered = undefined;
  }

  protected override started(): void {
    if (this.#beginning) {
      this.#tellPageView(this.#beginning.position);
      void this.#awaitScreen(this.#later?.prefetch());
    } else {
      this.#screen?.started();
      // The page around may have changed its language while the first one was loading.
      void this.#screen?.readIn(widgetLanguage(this.language));
    }
    this.#press?.();
    this.#press = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#prerendered && this.status === 'loading') return nothing;
    if (!this.isReady) return this.#fallback();
    const context = this.context();
    const view = this.#running?.view() ?? this.#beginningView(context);
    return journeyFrame(
      {
        ...view,
        languages: this.forceData.languages.filter((tag) => Object.hasOwn(languageNames, tag)),
        onLanguage: (tag) => void this.#chooseLanguage(tag),
        care: this.frame(context, !view.canGoBack),
      },
      context,
    );
  }

  #beginningView(context: TemplateContext): ReturnType<JourneyScreen['view']> {
    const beginning = this.#beginning!;
    const { key, canGoBack } = beginning;
    const actions = {
      onContinue: () => this.#continue(beginning),
      onRetry: () => void this.#awaitScreen(this.#later?.need()),
    };
    const back = (): void => {
      beginning.back();
      this.#goneTo(beginning);
    };
    return {
      busy: false,
      canGoBack,
      onBack: canGoBack ? back : undefined,
      key,
      page: beginning.template({ ...actions, failed: this.#later?.failed === true }, context),
    };
  }

  #continue(beginning: Beginning): void {
    beginning.answer(this.#typed());
    if (beginning.position.at === 'exit') this.#goneTo(beginning);
    else {
      this.requestUpdate();
      setTimeout(() => this.#wait(beginning), PATIENCE);
      void this.#awaitScreen(this.#later?.need());
    }
  }

  #wait(beginning: Beginning): void {
    if (this.#beginning === beginning && beginning.wait()) this.#focus.moveTo('.page .heading');
  }

  #goneTo({ position }: Beginning): void {
    this.#focus.moveTo('.page .heading');
    this.#tellPageView(position);
  }

  /** What stands in the inputs of the first page; undefined where it is not on the screen. */
  #typed(): RawAnswers | undefined {
    const form = this.renderRoot.querySelector('form');
    return form && this.#beginning ? readRaw(form, this.#beginning.questions) : undefined;
  }

  /** The element's children, and where there are none and nothing else will come, what everybody needs to know. */
  #fallback(): TemplateResult {
    const context = this.#contextIn(bareReader);
    return html`<slot>${this.status === 'failed' ? paragraphs([emergencyWords(context)], context) : nothing}</slot>`;
  }

  #contextIn(reader: Omit<WidgetReader, 'words'>): TemplateContext {
    return pageContext(reader, this.#announcer.announce);
  }

  #tellPageView(position: Position, kind?: PageKind): void {
    // Where the very name of a page could tell on somebody, every page is called the same.
    const isNeutral = this.outline.safety !== 'standard';
    const page = isNeutral ? 'page' : (kind ?? ('pageId' in position ? position.pageId : position.at));
    this.dispatch('police-page-view', { page, kind: isNeutral ? 'page' : (kind ?? position.at) });
    if (position.at === 'exit') this.dispatch('police-exit', { page });
  }

  /** Before the engine is there, the choice waits for it. */
  async #chooseLanguage(tag: string): Promise<void> {
    const screen = this.#running;
    this.#wanted = screen ? undefined : tag;
    if (!screen) void this.#awaitScreen(this.#later?.need());
    else if (await screen.readIn(tag)) {
      this.language = tag;
      this.dispatch('police-language-change', { lang: tag });
    }
  }
}
