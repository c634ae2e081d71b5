import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Position, ServiceDefinition, View } from '@frontcounter/schemas/engine';
import type { ThemeData } from '@frontcounter/themes';
import { AnnouncerController } from '../controllers/announcer-controller.js';
import { FocusController } from '../controllers/focus-controller.js';
import { JourneyController } from '../controllers/journey-controller.js';
import { LateController } from '../controllers/late-controller.js';
import { PoliceWidget } from '../internal/widget.js';
import { WidgetFault } from '../internal/widget-fault.js';
import type { Msg } from '../messages/msg.js';
import type { Text } from '@frontcounter/schemas';
import { paragraphs } from '../parts/paragraphs.js';
import type { TemplateContext } from '../parts/template-context.js';
import { loadQuestionTemplates } from '../questions/question-templates.js';
import { readRaw } from '../questions/read-raw.js';
import { bareReader, languageNames, loadReader, widgetLanguage, type WidgetReader } from '../shell/load-reader.js';
import { loadTheme } from '../shell/load-theme.js';
import { ReaderController } from '../shell/reader-controller.js';
import { emergencyWords, widgetFrame, type WidgetFrameView } from '../shell/widget-frame.js';
import type { PageKind } from './events.js';
import { exitPage } from './exit-page.js';
import type { JourneyEnd, JourneyPort } from './journey-end.js';
import type * as LaterPages from './later-pages.js';
import { questionPage } from './question-page.js';
import { questionsOf } from './service-questions.js';
import { ownService, publishedService, type ServiceSource } from './service-source.js';
import { waitingPage } from './waiting-page.js';

/** The pages that load while the first one is read, and what comes after the last. */
export type LaterParts = typeof LaterPages & { readonly createEnd: () => JourneyEnd };

/**
 * A widget that asks the questions of one service, page by page. What becomes of the answers is the affair of each:
 * its `JourneyEnd`.
 */
export abstract class ServiceWidget extends PoliceWidget {
  static override properties: PropertyDeclarations = { service: {}, definition: {}, theme: {} };

  declare service: string | undefined;
  declare definition: string | undefined;
  declare theme: string | undefined;

  readonly #announcer = new AnnouncerController(this);
  readonly #focus = new FocusController(this);
  protected readonly journey = new JourneyController(this, {
    readRaw: (questions) => {
      const form = this.renderRoot.querySelector('form');
      return form ? readRaw(form, questions) : undefined;
    },
    onMove: ({ problems, isAdvised }) => this.#moved(problems, isAdvised),
  });
  protected readonly later = new LateController(this, async () => {
    const [later] = await Promise.all([this.loadLater(), loadQuestionTemplates(questionsOf(this.journey.service))]);
    this.adoptStyles(later.laterStyles);
    return later;
  });
  #source: ServiceSource | undefined;
  #theme: ThemeData | undefined;
  #end: JourneyEnd | undefined;
  readonly #readers = new ReaderController(this, {
    overlay: (lang) => this.#source?.overlay(lang) ?? Promise.resolve(undefined),
    announce: this.#announcer.announce,
    changed: (msg) => this.languageWords(msg),
  });
  protected readonly port: JourneyPort = {
    journey: this.journey,
    reader: () => this.#readers.reader!,
    force: () => this.#theme!,
    api: () => this.setting('api', 'https://counter.example'),
    context: () => this.#context(this.#readers.reader ?? bareReader),
    announce: this.#announcer.announce,
    moveFocus: (selector) => this.#focus.moveTo(selector),
    dispatch: (type, detail) => this.dispatch(type, detail),
    tellPageView: (kind) => this.#tellPageView(kind),
    adoptStyles: (styles) => this.adoptStyles(styles),
    startOver: () => this.journey.startOver(),
  };

  protected override readonly startsOver: readonly string[] = ['service', 'definition', 'force', 'theme'];

  /** Loads what nobody needs before the first page is answered. May be called again after it rejected. */
  protected abstract loadLater(): Promise<LaterParts>;

  /** Says that everything is in this language now. */
  protected abstract languageWords(msg: Msg): Text;

  /** A service to write into the tag, where its web team named none. */
  protected abstract readonly exampleService: string;

  /** Gets ready for a service before its first page stands, or refuses it with a `WidgetFault`. */
  protected abstract prepare(service: ServiceDefinition, theme: ThemeData, signal: AbortSignal): Promise<void> | void;

  /** What stands above and below every page. `isFirst`: there is no way back from this one. */
  protected frame(_context: TemplateContext, _isFirst: boolean): WidgetFrameView['care'] {
    return undefined;
  }

  protected override async load(signal: AbortSignal): Promise<void> {
    const source = this.#findSource();
    const force = this.setting('force', 'sussex');
    const [service, theme, reader] = await Promise.all([
      source.definition(signal),
      loadTheme({ force, own: this.theme ?? PoliceWidget.defaults.theme, base: this.baseURI }, this.resources, signal),
      loadReader(widgetLanguage(this.language), (lang) => source.overlay(lang, signal)),
    ]);
    await this.prepare(service, theme, signal);
    if (signal.aborted) return;
    this.#source = source;
    this.#theme = theme;
    this.#readers.begin(reader);
    this.adoptTheme(theme.css);
    if (this.journey.begin(service)) {
      this.#end?.end();
      this.#end = undefined;
    }
  }

  /** Forgets every answer, and stops what is on its way. */
  protected forget(): void {
    this.#end?.abandon();
    this.#end = undefined;
    this.journey.startOver();
  }

  #findSource(): ServiceSource {
    if (this.definition) return ownService(new URL(this.definition, this.baseURI).href);
    if (this.service) return publishedService(this.service, this.resources);
    const example = `service="${this.exampleService}"`;
    throw new WidgetFault('attribute-missing', `\`service\` attribute is missing. Add ${example}.`);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.isReady) return;
    if (changed.has('language')) void this.#readers.readIn(widgetLanguage(this.language));
    this.#end ??= this.later.part?.createEnd();
  }

  protected override started(): void {
    this.#tellPageView();
    // A first page that is not of radios waits for what usually comes after it.
    if (this.renderRoot.querySelector('form')) this.later.prefetch();
    else void this.later.need();
    // The page around may have changed its language while the first one was loading.
    void this.#readers.readIn(widgetLanguage(this.language));
  }

  protected override render(): TemplateResult {
    const { reader } = this.#readers;
    if (!this.isReady || !reader) return this.#fallback();
    const context = this.#context(reader);
    const { journey } = this;
    const end = this.#end;
    const shows = end?.shows;
    // The first page stands before the engine knows every type of question.
    const view = !shows && this.#canShow() ? journey.view(reader) : undefined;
    const { canGoBack } = view ?? journey;
    const isBusy = end?.isBusy ?? false;
    const page = keyed(shows ?? journey.key, shows ? end.page(context) : this.#page(view, context));
    return widgetFrame(
      {
        languages: (this.#theme?.languages ?? []).filter((tag) => Object.hasOwn(languageNames, tag)),
        onLanguage: (tag) => void this.#chooseLanguage(tag),
        busy: isBusy,
        onBack: canGoBack && !shows ? () => isBusy || journey.back() : undefined,
        care: this.frame(context, !canGoBack),
        content: html`${end?.above(context)}${page}${end?.below(context)}`,
      },
      context,
    );
  }

  /** The element's children, and where there are none and nothing else will come, what everybody needs to know. */
  #fallback(): TemplateResult {
    const context = this.#context(bareReader);
    return html`<slot>${this.status === 'failed' ? paragraphs([emergencyWords(context)], context) : nothing}</slot>`;
  }

  #context(reader: Omit<WidgetReader, 'words'>): TemplateContext {
    const later = this.later.part;
    return {
      ...reader,
      // One prefix serves all widgets: each has a root of its own.
      idPrefix: 'q',
      headingLevel: 2,
      announce: this.#announcer.announce,
      ...(later && { content: later.content, advice: later.advice, preferNotToSay: later.preferNotToSay }),
      ...this.#end?.contextParts(),
    };
  }

  #page(view: View | undefined, context: TemplateContext): TemplateResult {
    const { journey } = this;
    const onFollow = (targetId: string): void => this.#focus.follow(targetId);
    if (view?.at === 'exit') return exitPage(view, context);
    if (view?.at === 'page') {
      return questionPage(
        view,
        {
          onContinue: () => journey.answerPage(),
          onReveal: () => this.requestUpdate(),
          onFollow,
          help: this.#end?.help(context),
        },
        context,
      );
    }
    const later = this.later.part;
    const end = this.#end;
    if (!later || !end || !view)
      return waitingPage(this.later.failed || end?.hasFailedParts === true, () => this.#waitForPage(), context);
    if (view.at === 'check-answers') return end.checkAnswers(view, context);
    return later.listPage(
      view,
      {
        onChange: (position: Position) => journey.goTo(position),
        onFollow,
        onContinue: (another) => journey.answerList(another),
        onRemove: (index) => journey.removeItem(view.id, index),
        onMove: (index, by) =>
          journey.rearrange((service, state) => later.moveItem(service, state, view.id, index, by)),
      },
      context,
    );
  }

  #moved(problems: number, isAdvised: boolean): void {
    this.#end?.moved(problems);
    if (problems) {
      this.#focus.moveTo('.error-summary');
      this.dispatch('police-errors-shown', { count: problems });
    } else if (isAdvised) this.#focus.moveTo('.advice');
    else {
      this.#tellPageView();
      this.#waitForPage();
    }
  }

  /** Focus waits with the person, for the page's heading or for that of the news that it did not come. */
  #waitForPage(): void {
    this.#focus.moveTo('.page .heading');
    if (!this.later.part) void this.later.need();
    this.#end?.needParts();
  }

  #canShow(): boolean {
    const { questions, needsLaterParts } = this.journey;
    // What other types are asked with, such as a look-up, comes with the end of the journey, and must not move their page.
    return this.#end?.canAsk(questions) ?? (!needsLaterParts && questions.every(({ type }) => type === 'radios'));
  }

  #tellPageView(kind: PageKind | undefined = this.#end?.shows): void {
    const { position } = this.journey.state;
    // Where the very name of a page could tell on somebody, every page is called the same.
    const isNeutral = this.journey.service.safety !== 'standard';
    const page = isNeutral ? 'page' : (kind ?? ('pageId' in position ? position.pageId : position.at));
    this.dispatch('police-page-view', { page, kind: isNeutral ? 'page' : (kind ?? position.at) });
    if (position.at === 'exit') this.dispatch('police-exit', { page });
  }

  async #chooseLanguage(tag: string): Promise<void> {
    if (!(await this.#readers.readIn(tag))) return;
    this.language = tag;
    this.dispatch('police-language-change', { lang: tag });
  }
}
