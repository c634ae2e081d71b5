import {
  answerList,
  answerPage,
  back,
  canGoBack,
  createJourney,
  goTo,
  londonDate,
  removeItem,
  view,
  type AnyQuestionView,
  type Context,
  type JourneyState,
  type Page,
  type Position,
  type Question,
  type RawAnswers,
  type Reader,
  type ServiceDefinition,
  type View,
} from '@frontcounter/schemas/engine';
import type { ReactiveControllerHost } from 'lit';
import { pageKey } from '../internal/page-key.js';

export interface JourneyControllerOptions {
  /** What the inputs on screen hold for these questions; undefined when they are not on screen. */
  readonly readRaw: (questions: readonly AnyQuestionView[]) => RawAnswers | undefined;
  /**
   * Called after each move, also one that a fault stopped. `problems` is the number of faults now shown; with advice the
   * person is on the page where they were.
   */
  readonly onMove: (move: {
    readonly position: Position;
    readonly problems: number;
    readonly isAdvised: boolean;
  }) => void;
}

/** What a person did on the first page before the engine was there. */
export interface Begun {
  /** What stands typed there. */
  readonly typed: RawAnswers | undefined;
  /** `answered`: they pressed its button, and wait. `exit`: that led to an exit, which is shown to them. */
  readonly step: 'typed' | 'answered' | 'exit';
  /** How often the journey was begun, from 1. */
  readonly beginnings: number;
}

/**
 * One person's journey inside a widget: keeps the engine's state, hands it what was typed, and asks for an update
 * after each move.
 */
export class JourneyController {
  readonly #host: ReactiveControllerHost;
  readonly #options: JourneyControllerOptions;
  #service: ServiceDefinition | undefined;
  #state: JourneyState | undefined;
  #beginnings = 0;
  /** `raw`: what its controls held when it was checked, and hold until it is shown anew. */
  #shown: { readonly key: string; readonly questions: readonly AnyQuestionView[]; raw?: RawAnswers } | undefined;
  /** What was typed on pages that the person went back from before it was checked. */
  readonly #unfinished = new Map<string, RawAnswers>();

  constructor(host: ReactiveControllerHost, options: JourneyControllerOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Starts over, unless it is the service that the person is in the middle of. True when it started over. */
  begin(service: ServiceDefinition, begun?: Begun): boolean {
    if (this.#service?.id === service.id && this.#service.version === service.version) return false;
    if (begun) this.#beginnings = begun.beginnings - 1;
    this.#begin(service);
    if (begun?.typed) this.#unfinished.set(this.key, begun.typed);
    // They stand on that exit already, and were told so.
    if (begun?.step === 'exit') this.#state = answerPage(service, this.state, begun.typed ?? {}, this.context);
    return true;
  }

  /** Forgets every answer, and what stands typed on the screen with it. */
  startOver(): void {
    this.#begin(this.service);
    this.#host.requestUpdate();
  }

  #begin(service: ServiceDefinition): void {
    this.#service = service;
    this.#state = createJourney(service, this.context);
    this.#beginnings += 1;
    this.#shown = undefined;
    this.#unfinished.clear();
  }

  get service(): ServiceDefinition {
    if (!this.#service) throw new Error('The journey has not begun.');
    return this.#service;
  }

  get state(): JourneyState {
    if (!this.#state) throw new Error('The journey has not begun.');
    return this.#state;
  }

  /** Today's date changes under a form that stays open past midnight, so it is read at each move. */
  get context(): Context {
    return { today: londonDate(new Date()) };
  }

  /** Differs between any two pages, between any two things described on one, and from one beginning to the next. */
  get key(): string {
    return pageKey(this.#beginnings, this.state.position);
  }

  /** What must have loaded before the present page can be shown: its questions, or on check answers all there are. */
  get questions(): readonly Question[] {
    return this.#pages.flatMap(({ questions = [] }) => questions);
  }

  get #pages(): readonly Page[] {
    const { position } = this.state;
    const pages = this.service.sections.flatMap((section) => section.pages);
    return 'pageId' in position ? pages.filter(({ id }) => id === position.pageId) : pages;
  }

  get canGoBack(): boolean {
    return canGoBack(this.service, this.state, this.context);
  }

  /**
   * What to show now. While the same page stays on screen, its inputs keep what they hold, checked or not: another
   * language, an opened question and a fault found all come back with what was typed.
   */
  view(reader: Reader): View {
    const shown = view(this.service, this.state, reader, this.context, this.#raw());
    this.#shown = { key: this.key, questions: shown.at === 'page' ? shown.questions : [] };
    return shown;
  }

  /** Checks what was typed on the page and moves on, or shows what is wrong. */
  answerPage(): void {
    const { key } = this;
    const raw = this.#raw() ?? {};
    if (this.#shown) this.#shown.raw = raw;
    this.#move(answerPage(this.service, this.state, raw, this.context));
    if (this.key !== key) this.#unfinished.delete(key);
  }

  answerList(another: boolean | undefined): void {
    this.#move(answerList(this.service, this.state, another, this.context));
  }

  removeItem(pageId: string, index: number): void {
    this.#move(removeItem(this.service, this.state, pageId, index, this.context));
  }

  goTo(position: Position): void {
    this.#move(goTo(this.service, this.state, position, this.context));
  }

  back(): void {
    const raw = this.#raw();
    // A change that is given up is forgotten; a first answer is not.
    if (raw && !this.state.changing) this.#unfinished.set(this.key, raw);
    this.#move(back(this.service, this.state, this.context));
  }

  /** What the inputs on screen hold, checked or not; undefined where there are none. */
  get typed(): RawAnswers | undefined {
    return this.#raw();
  }

  /** Goes on with a journey that was kept, and with what had been typed on its page. */
  resume(state: JourneyState, typed: RawAnswers): void {
    this.#state = state;
    this.#unfinished.set(this.key, typed);
    this.#move(state);
  }

  /** Applies what the engine makes of the journey by a function that loads later. False when it changes nothing. */
  apply(change: (service: ServiceDefinition, state: JourneyState, context: Context) => JourneyState): boolean {
    const state = change(this.service, this.state, this.context);
    if (state === this.state) return false;
    this.#move(state);
    return true;
  }

  /** As `apply`, for a change after which the person stands where they stood. */
  rearrange(change: (service: ServiceDefinition, state: JourneyState) => JourneyState): void {
    this.#state = change(this.service, this.state);
    this.#host.requestUpdate();
  }

  #raw(): RawAnswers | undefined {
    const shown = this.#shown?.key === this.key ? this.#shown : undefined;
    return (shown && (shown.raw ?? this.#options.readRaw(shown.questions))) ?? this.#unfinished.get(this.key);
  }

  #move(state: JourneyState): void {
    this.#state = state;
    const { position, refused, advice } = state;
    this.#options.onMove({ position, problems: refused?.problems.length ?? 0, isAdvised: advice !== undefined });
    this.#host.requestUpdate();
  }
}
