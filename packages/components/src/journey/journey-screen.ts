import type { CSSResult, LitElement, TemplateResult } from 'lit';
import { moveItem, type Position, type ServiceDefinition, type Text, type View } from '@frontcounter/schemas/engine';
import type { ThemeData } from '@frontcounter/themes';
import type { FocusController } from '../controllers/focus-controller.js';
import { JourneyController, type Begun } from '../controllers/journey-controller.js';
import { advice } from '../parts/advice.js';
import { content } from '../parts/content.js';
import { errorSummary } from '../parts/error-summary.js';
import type { TemplateContext } from '../parts/template-context.js';
import { preferNotToSay } from '../questions/prefer-not-to-say.js';
import { readRaw } from '../questions/read-raw.js';
import type { WidgetReader } from '../shell/load-reader.js';
import { ReaderController } from '../shell/reader-controller.js';
import type { PageKind } from './events.js';
import { exitPage } from './exit-page.js';
import type { JourneyEnd, JourneyPort } from './journey-end.js';
import type { JourneyFrameView } from './journey-frame.js';
import { listPage } from './list-page.js';
import { questionPage } from './question-page.js';
import type { ServiceSource } from './service-source.js';
import { waitingPage } from './waiting-page.js';

/** What a journey is shown by: the widget around it, as far as its screen may use it. */
export interface JourneyWidget {
  readonly host: LitElement;
  readonly focus: FocusController;
  readonly announce: (message: Text) => void;
  readonly dispatch: (type: `police-${string}`, detail?: object) => void;
  readonly adoptStyles: (styles: readonly CSSResult[]) => void;
  /** Where the service is, without `/v1`. */
  readonly api: () => string;
  /** What every template gets, in the language of `reader`. */
  readonly context: (reader: WidgetReader) => TemplateContext;
  readonly tellPageView: (position: Position, kind: PageKind | undefined) => void;
}

/** What a journey begins with. */
export interface JourneyStart {
  readonly service: ServiceDefinition;
  readonly source: ServiceSource;
  readonly reader: WidgetReader;
  readonly theme: ThemeData;
  /** What the person did before the engine came. */
  readonly begun: Begun | undefined;
}

/** A service page by page, once its engine is there: what stands on the screen, and what its buttons do. */
export class JourneyScreen {
  readonly journey: JourneyController;
  readonly #widget: JourneyWidget;
  readonly #readers: ReaderController;
  readonly #createEnds: (port: JourneyPort) => () => JourneyEnd;
  #createEnd: (() => JourneyEnd) | undefined;
  #source: ServiceSource | undefined;
  #theme: ThemeData | undefined;
  #end: JourneyEnd | undefined;

  /** @param createEnds Called once, when a journey has begun. */
  constructor(widget: JourneyWidget, createEnds: (port: JourneyPort) => () => JourneyEnd) {
    const { host, announce } = widget;
    this.#widget = widget;
    this.#createEnds = createEnds;
    this.journey = new JourneyController(host, {
      readRaw: (questions) => {
        const form = host.renderRoot.querySelector('form');
        return form ? readRaw(form, questions) : undefined;
      },
      onMove: ({ problems, isAdvised }) => this.#moved(problems, isAdvised),
    });
    this.#readers = new ReaderController(host, {
      overlay: (lang) => this.#source?.overlay(lang) ?? Promise.resolve(undefined),
      announce,
    });
  }

  /** Begins, or goes on where the person is in the middle of the same service. */
  begin({ service, source, reader, theme, begun }: JourneyStart): void {
    this.#source = source;
    this.#theme = theme;
    this.#readers.begin(reader);
    if (this.journey.begin(service, begun)) {
      this.#end?.end();
      this.#end = undefined;
    }
  }

  /** The widget stands: what becomes of the answers may look after them now. */
  ready(): void {
    this.#createEnd ??= this.#createEnds(this.#port);
    this.#end ??= this.#createEnd();
  }

  /** The page that the widget begins with stands. */
  started(): void {
    this.#tellPageView();
    this.#end?.needParts();
  }

  get reader(): WidgetReader {
    if (!this.#readers.reader) throw new Error('The journey has not begun.');
    return this.#readers.reader;
  }

  get context(): TemplateContext {
    return { ...this.#widget.context(this.reader), content, advice, preferNotToSay, ...this.#end?.contextParts() };
  }

  get #port(): JourneyPort {
    const { announce, dispatch, adoptStyles, api, focus } = this.#widget;
    return {
      journey: this.journey,
      reader: () => this.reader,
      force: () => this.#theme!,
      api,
      context: () => this.context,
      announce,
      moveFocus: (selector) => focus.moveTo(selector),
      dispatch,
      tellPageView: (kind) => this.#tellPageView(kind),
      adoptStyles,
      startOver: () => this.journey.startOver(),
    };
  }

  readIn(lang: string): Promise<boolean> {
    return this.#readers.readIn(lang);
  }

  /** Forgets every answer, and stops what is on its way. */
  forget(): void {
    this.#end?.abandon();
    this.#end = undefined;
    this.journey.startOver();
  }

  /** What to show now, in the frame of the widget. */
  view(): Omit<JourneyFrameView, 'languages' | 'onLanguage' | 'care'> & { readonly canGoBack: boolean } {
    const { journey, context } = this;
    const end = this.#end;
    const shows = end?.shows;
    // What some types are asked with, such as a look-up, must not move their page when it comes.
    const view = !shows && end?.canAsk(journey.questions) ? journey.view(this.reader) : undefined;
    const { canGoBack } = view ?? journey;
    const isBusy = end?.isBusy ?? false;
    return {
      busy: isBusy,
      canGoBack,
      onBack: canGoBack && !shows ? () => isBusy || journey.back() : undefined,
      key: shows ?? journey.key,
      page: shows ? end.page(context) : this.#page(view, context),
      above: end?.above(context),
      below: end?.below(context),
    };
  }

  #page(view: View | undefined, context: TemplateContext): TemplateResult {
    const { journey } = this;
    const end = this.#end;
    const onFollow = (targetId: string): void => this.#widget.focus.follow(targetId);
    switch (view?.at) {
      case undefined:
        return waitingPage(end?.hasFailedParts === true, () => this.#waitForPage(), context);
      case 'exit':
        return exitPage(view, context);
      case 'check-answers':
        return end!.checkAnswers(view, context);
      case 'page':
        return questionPage(
          view,
          {
            onContinue: () => journey.answerPage(),
            onReveal: () => this.#widget.host.requestUpdate(),
            errors: view.problems.length ? errorSummary({ problems: view.problems, onFollow }, context) : undefined,
            help: end?.help(context),
          },
          context,
        );
      case 'list':
        return listPage(
          view,
          {
            onChange: (position: Position) => journey.goTo(position),
            onFollow,
            onContinue: (another) => journey.answerList(another),
            onRemove: (index) => journey.removeItem(view.id, index),
            onMove: (index, by) => journey.rearrange((service, state) => moveItem(service, state, view.id, index, by)),
          },
          context,
        );
    }
  }

  #moved(problems: number, isAdvised: boolean): void {
    const { focus, dispatch } = this.#widget;
    this.#end?.moved(problems);
    if (problems) {
      focus.moveTo('.error-summary');
      dispatch('police-errors-shown', { count: problems });
    } else if (isAdvised) focus.moveTo('.advice');
    else {
      this.#tellPageView();
      this.#waitForPage();
    }
  }

  /** Focus waits with the person, for the page's heading or for that of the news that it did not come. */
  #waitForPage(): void {
    this.#widget.focus.moveTo('.page .heading');
    this.#end?.needParts();
  }

  #tellPageView(kind: PageKind | undefined = this.#end?.shows): void {
    this.#widget.tellPageView(this.journey.state.position, kind);
  }
}
