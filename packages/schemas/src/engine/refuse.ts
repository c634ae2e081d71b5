import type { Context } from '../questions/question-logic.js';
import type { ServiceDefinition } from '../definition/shape.js';
import { rawOf, positionOf } from './journey.js';
import { relevance } from './relevance.js';
import type { JourneyState, Problem } from './types.js';

/** What a service says of one wrong answer: a JSON Pointer (RFC 6901) into the submission, and the rule that was broken. */
export interface RefusedAnswer {
  readonly pointer: string;
  readonly code: string;
}

/**
 * Brings the person to the page where a refused submission can be mended, with the faults shown there. The first
 * fault decides the page; the others show up when the submission is tried again. The same state when no fault
 * points at a question of this journey.
 */
export function refuse(
  service: ServiceDefinition,
  state: JourneyState,
  refused: readonly RefusedAnswer[],
  context: Context,
): JourneyState {
  const { pages } = relevance(service, state.answers, context);
  for (const { page } of pages) {
    if (page.exit) continue;
    const problems = refused.flatMap((fault): Problem[] => {
      const [, root, id = '', ...rest] = fault.pointer.split('/');
      const [index, questionId] = page.repeat && id === page.id ? [Number(rest[0] ?? 0), rest[1]] : [undefined, id];
      const isHere = root === 'answers' && page.questions?.some((question) => question.id === questionId);
      return isHere && questionId
        ? [{ code: fault.code, questionId, ...(index !== undefined && { item: index }) }]
        : [];
    });
    const [first] = problems;
    if (!first) continue;
    const item = first.item;
    const answers = item === undefined ? state.answers : (state.items[page.id]?.[item] ?? {});
    return {
      ...state,
      position: item === undefined ? positionOf(page, state) : { at: 'page', pageId: page.id, item },
      changing: true,
      refused: { raw: rawOf(page, answers), problems: problems.filter((problem) => problem.item === item) },
    };
  }
  return state;
}
