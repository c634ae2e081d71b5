import assert from 'node:assert/strict';
import {
  answerList,
  answerPage,
  back,
  createJourney,
  createWords,
  english,
  goTo,
  moveItem,
  refuse,
  removeItem,
  toSubmission,
  view,
  type JourneyState,
  type PageView,
  type Position,
  type RawAnswers,
  type RefusedAnswer,
  type ServiceDefinition,
  type View,
} from '../index.js';

export const reader = { words: createWords('en'), language: english };

export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** `page kind`, `page parts 2` for the second thing of a list, `list parts`, `exit not-here` or `check-answers`. */
export function place(position: Position): string {
  if (position.at === 'check-answers') return 'check-answers';
  const item = position.at === 'page' && position.item !== undefined ? ` ${position.item + 1}` : '';
  return `${position.at} ${position.pageId}${item}`;
}

/**
 * Somebody on a journey through a service. Every move is made on frozen input, made again, and made once more from the
 * state's JSON: whoever uses this shows in passing that the engine is pure and its state plain.
 */
export class Traveller {
  readonly service: ServiceDefinition;
  readonly context: { readonly today: string };
  state: JourneyState;

  constructor(service: ServiceDefinition, today = '2026-06-15') {
    this.service = deepFreeze(service);
    this.context = deepFreeze({ today });
    this.state = deepFreeze(createJourney(service, this.context));
  }

  get place(): string {
    return place(this.state.position);
  }

  get view(): View {
    return view(this.service, this.state, reader, this.context);
  }

  /** What the present page asks, when these are typed. */
  asked(raw?: RawAnswers): string[] {
    return this.page(raw).questions.map(({ id }) => id);
  }

  page(raw?: RawAnswers): PageView {
    const shown = view(this.service, this.state, reader, this.context, raw);
    assert.ok(shown.at === 'page', `at ${this.place}`);
    return shown;
  }

  /** Codes of the faults on show, with the questions they belong to. */
  get problems(): string[] {
    return (this.state.refused?.problems ?? []).map(({ questionId, code }) => `${questionId} ${code}`);
  }

  answer(raw: RawAnswers): string {
    return this.move((state) => answerPage(this.service, state, deepFreeze(raw), this.context));
  }

  another(wanted: boolean | undefined): string {
    return this.move((state) => answerList(this.service, state, wanted, this.context));
  }

  remove(pageId: string, index: number): string {
    return this.move((state) => removeItem(this.service, state, pageId, index, this.context));
  }

  reorder(pageId: string, index: number, by: -1 | 1): string {
    return this.move((state) => moveItem(this.service, state, pageId, index, by));
  }

  goTo(position: Position): string {
    return this.move((state) => goTo(this.service, state, deepFreeze(position), this.context));
  }

  change(pageId: string): string {
    return this.goTo({ at: 'page', pageId });
  }

  back(): string {
    return this.move((state) => back(this.service, state, this.context));
  }

  refuse(refused: readonly RefusedAnswer[]): string {
    return this.move((state) => refuse(this.service, state, deepFreeze(refused), this.context));
  }

  get submission() {
    return toSubmission(this.service, this.state, { ...this.context, force: 'gwent', language: 'cy' });
  }

  /** The answers that would be sent; fails while the report cannot be. */
  get sent(): Readonly<Record<string, unknown>> {
    const { submission } = this;
    assert.ok(submission, `nothing can be sent at ${this.place}`);
    return submission.answers;
  }

  private move(by: (state: JourneyState) => JourneyState): string {
    const next = by(this.state);
    assert.deepEqual(by(this.state), next, 'the same input gives the same output');
    assert.deepEqual(JSON.parse(JSON.stringify(next)), next, 'the state is plain JSON');
    assert.deepEqual(by(JSON.parse(JSON.stringify(this.state)) as JourneyState), next, 'a stored state behaves alike');
    this.state = deepFreeze(next);
    return this.place;
  }
}
