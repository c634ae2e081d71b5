import type { Context } from '../questions/question-logic.js';
import type { Page, ServiceDefinition } from '../definition/shape.js';
import { rawOf, positionOf } from './journey.js';
import { askStored, relevance } from '../definition/relevance.js';
import type { Answers, JourneyState, Position, Problem } from './types.js';

/** What a service says of one wrong answer: a JSON Pointer (RFC 6901) into the submission, and the rule that was broken. */
export interface RefusedAnswer {
  readonly pointer: string;
  readonly code: string;
}

/**
 * Brings the person to the page where a refused submission can be mended, with the faults shown there. The first
 * page with a fault is shown; the others show up when the submission is tried again. The same state when no fault
 * points at anything that this journey asks.
 */
export function refuse(
  service: ServiceDefinition,
  state: JourneyState,
  refused: readonly RefusedAnswer[],
  context: Context,
): JourneyState {
  const { pages, answers: relevant } = relevance(service, state.answers, context);
  for (const { page } of pages) {
    const shown = page.repeat
      ? refusedInList(page, state, refused, relevant, context)
      : refusedOnPage(page, positionOf(page, state), state.answers, `/answers`, refused, relevant, context);
    if (shown) return { ...state, ...shown, changing: true };
  }
  return state;
}

type Shown = Pick<JourneyState, 'position'> & Required<Pick<JourneyState, 'refused'>>;

function refusedOnPage(
  page: Page,
  position: Position,
  stored: Answers,
  pointer: string,
  refused: readonly RefusedAnswer[],
  relevant: Answers,
  context: Context,
): Shown | undefined {
  const { questions } = askStored(page, (id) => relevant[id], stored, context);
  const item = position.at === 'page' ? position.item : undefined;
  const problems = questions.flatMap(({ id }) =>
    refused
      .filter((fault) => fault.pointer === `${pointer}/${id}` || fault.pointer.startsWith(`${pointer}/${id}/`))
      .map(({ code }): Problem => ({ code, questionId: id, ...(item !== undefined && { item }) })),
  );
  return problems.length ? { position, refused: { raw: rawOf(page, stored), problems } } : undefined;
}

/** The first wrong thing of the list, or the list itself when there are too few or too many. */
function refusedInList(
  page: Page,
  state: JourneyState,
  refused: readonly RefusedAnswer[],
  relevant: Answers,
  context: Context,
): Shown | undefined {
  const pointer = `/answers/${page.id}`;
  for (const [item, stored] of (state.items[page.id] ?? []).entries()) {
    const position: Position = { at: 'page', pageId: page.id, item };
    const shown = refusedOnPage(page, position, stored, `${pointer}/${item}`, refused, relevant, context);
    if (shown) return shown;
  }
  const problems = refused
    .filter((fault) => fault.pointer === pointer)
    .map(({ code }): Problem => ({ code, questionId: page.id }));
  return problems.length ? { position: positionOf(page, state), refused: { raw: {}, problems } } : undefined;
}
