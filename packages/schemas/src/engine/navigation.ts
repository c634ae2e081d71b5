import { logicOf } from '../questions/logic.js';
import type { Context } from '../questions/question-logic.js';
import type { Page, ServiceDefinition } from '../definition/shape.js';
import { checkAnswer, failedChecks, firstIncomplete, firstWrongItem, leastItems } from './check.js';
import { findPage, positionOf } from './journey.js';
import { orderItems } from './order-items.js';
import { pageParts } from './page-parts.js';
import { askPage, relevance, type AnswerLookup, type Asked } from '../definition/relevance.js';
import type { Answers, JourneyState, Position, Problem, RawAnswers } from './types.js';

/** Reads a page's inputs: what is asked under them, the answers they give, and what is wrong with those. */
export function readPage(
  page: Page,
  earlier: AnswerLookup,
  raw: RawAnswers,
  context: Context,
): Asked & { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const asked = askPage(
    page,
    earlier,
    (question) => {
      const logic = logicOf(question);
      const { answer, faults } = logic.read(raw[question.id] ?? logic.blank, question);
      for (const fault of faults ?? checkAnswer(question, answer, context))
        problems.push({ ...fault, questionId: question.id });
      return answer;
    },
    context,
  );
  // While an answer is wrong by itself, what it means for another is not known.
  return { ...asked, problems: problems.length ? problems : failedChecks(page, asked, earlier, context) };
}

/**
 * Takes what was typed on the present page. With a fault, the state stays on the page and carries the raw input and
 * the problems; without, the answers are stored and the journey moves on: to the next relevant page, or, when the
 * person came from check answers, back there unless the change has opened a page.
 */
export function answerPage(
  service: ServiceDefinition,
  state: JourneyState,
  raw: RawAnswers,
  context: Context,
): JourneyState {
  const { position } = state;
  if (position.at !== 'page') return state;
  const page = findPage(service, position.pageId);
  const { answers: earlier } = relevance(service, state.answers, context);
  const asked = readPage(page, (id) => earlier[id], raw, context);
  const { questions, answers, problems } = asked;
  if (problems.length) return { ...state, refused: { raw, problems } };

  const accepted = unstopped(state);
  const warnings = pageParts.advise?.(page, asked, (id) => earlier[id], raw, state.advice, context);
  if (warnings?.length) return { ...accepted, advice: { raw, warnings } };
  // An asked question that was left empty loses its answer; one that is no longer relevant keeps it.
  const merge = (stored: Answers): Answers => {
    const kept = { ...stored };
    for (const { id } of questions) delete kept[id];
    return { ...kept, ...answers };
  };
  if (position.item !== undefined) {
    const items = [...(state.items[page.id] ?? [])];
    items[position.item] = merge(items[position.item] ?? {});
    return {
      ...accepted,
      items: { ...state.items, [page.id]: orderItems(page, items) },
      position: { at: 'list', pageId: page.id },
    };
  }
  return moveOn(service, { ...accepted, answers: merge(state.answers) }, page, context);
}

/** Answers "add another?" under the list of a page with a repeat. `undefined`: neither yes nor no was chosen. */
export function answerList(
  service: ServiceDefinition,
  state: JourneyState,
  another: boolean | undefined,
  context: Context,
): JourneyState {
  const { position } = state;
  if (position.at !== 'list') return state;
  const page = findPage(service, position.pageId);
  const count = state.items[page.id]?.length ?? 0;
  const canAdd = count < (page.repeat?.max ?? 0);
  const refuseFor = (code: string): JourneyState => ({
    ...state,
    refused: { raw: {}, problems: [{ code, questionId: page.id }] },
  });
  if (another === undefined && canAdd) return refuseFor('another');
  const accepted = unstopped(state);
  if (another && canAdd) return { ...accepted, position: { at: 'page', pageId: page.id, item: count } };
  if (count < leastItems(page)) return refuseFor('min');
  // An answer given before the list may since have closed an option that was chosen in it.
  const wrong = firstWrongItem(page, relevance(service, state.answers, context).answers, state, context);
  if (wrong !== undefined) return { ...accepted, position: { at: 'page', pageId: page.id, item: wrong } };
  return moveOn(service, accepted, page, context);
}

/**
 * Takes one thing off the list of a page and shows what is left; with none left, the first is asked for again. The
 * same state when there is no such thing.
 */
export function removeItem(
  service: ServiceDefinition,
  state: JourneyState,
  pageId: string,
  index: number,
  context: Context,
): JourneyState {
  const items = state.items[pageId];
  if (items?.[index] === undefined) return state;
  const left = { ...state, items: { ...state.items, [pageId]: items.filter((_item, at) => at !== index) } };
  const { changing: _, ...moved } = goTo(service, left, { at: 'list', pageId }, context);
  // From check answers this is a change; from the list it goes on as before.
  const changing = state.position.at === 'check-answers' ? true : state.changing;
  return { ...moved, ...(changing && { changing }) };
}

/**
 * Follows a change link. A page that the journey has not reached cannot be jumped to: the state goes to the first
 * page that still needs the person instead.
 */
export function goTo(
  service: ServiceDefinition,
  state: JourneyState,
  target: Position,
  context: Context,
): JourneyState {
  const { changing: _, ...rest } = unstopped(state);
  const reached = relevance(service, state.answers, context);
  const waiting = firstIncomplete(service, state, context, reached);
  const elsewhere: Position = waiting ? positionOf(waiting.page, state) : { at: 'check-answers' };
  if (target.at === 'check-answers') return { ...rest, position: elsewhere };

  const indexOf = (pageId: string | undefined): number => reached.pages.findIndex(({ page }) => page.id === pageId);
  const targetPage = reached.pages[indexOf(target.pageId)]?.page;
  if (!targetPage || (waiting && indexOf(targetPage.id) > indexOf(waiting.page.id)))
    return { ...rest, position: elsewhere };
  const isKnownItem = target.at === 'page' && state.items[targetPage.id]?.[target.item ?? -1] !== undefined;
  return {
    ...rest,
    position: targetPage.repeat && isKnownItem ? target : positionOf(targetPage, state),
    ...(!waiting && { changing: true }),
  };
}

/** One page back; the same state where there is none. A change that is given up leads back to check answers. */
export function back(service: ServiceDefinition, state: JourneyState, context: Context): JourneyState {
  const rest = unstopped(state);
  const { position, changing } = state;
  if (position.at === 'page' && position.item !== undefined && state.items[position.pageId]?.length) {
    return { ...rest, position: { at: 'list', pageId: position.pageId } };
  }
  if (changing && canSubmit(service, state, context)) return settle(rest);
  const previous = previousPage(service, state, context);
  return previous ? { ...rest, position: positionOf(previous, state) } : state;
}

/** True when `back` leads anywhere. */
export function canGoBack(service: ServiceDefinition, state: JourneyState, context: Context): boolean {
  return back(service, state, context) !== state;
}

/** True when every relevant question has a right answer, so that `toSubmission` gives one. */
export function canSubmit(service: ServiceDefinition, state: JourneyState, context: Context): boolean {
  return firstIncomplete(service, state, context) === undefined;
}

/** Without what kept the person on the page. */
function unstopped({ refused: _, advice: __, ...state }: JourneyState): JourneyState {
  return state;
}

function moveOn(service: ServiceDefinition, before: JourneyState, from: Page, context: Context): JourneyState {
  const state = before.passed.includes(from.id) ? before : { ...before, passed: [...before.passed, from.id] };
  const reached = relevance(service, state.answers, context);
  const following = reached.pages[reached.pages.findIndex(({ page }) => page.id === from.id) + 1];
  // A change may open a page that nobody has seen, or make one wrong: only those are asked again. And the day may have
  // changed since an answer was right.
  const next = (state.changing ? undefined : following) ?? firstIncomplete(service, state, context, reached);
  return next ? { ...state, position: positionOf(next.page, state) } : settle(state);
}

function settle({ changing: _, ...state }: JourneyState): JourneyState {
  return { ...state, position: { at: 'check-answers' } };
}

function previousPage(
  service: ServiceDefinition,
  { answers, position }: JourneyState,
  context: Context,
): Page | undefined {
  const { pages } = relevance(service, answers, context);
  if (position.at === 'check-answers') return pages.at(-1)?.page;
  const index = pages.findIndex(({ page }) => page.id === position.pageId);
  return index > 0 ? pages[index - 1]?.page : undefined;
}
