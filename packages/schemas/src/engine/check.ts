import { logicOf, type Answer } from '../questions/logic.js';
import type { AnswerFault, Context } from '../questions/question-logic.js';
import type { Question } from '../questions/shapes.js';
import type { Page, ServiceDefinition } from '../definition/shape.js';
import { askStored, relevance, type Relevance, type RelevantPage } from '../definition/relevance.js';
import type { Answers, JourneyState } from './types.js';

/** What is wrong with one answer, a missing one included. */
export function checkAnswer(question: Question, answer: Answer | undefined, context: Context): readonly AnswerFault[] {
  if (answer === undefined) return question.optional ? [] : [{ code: 'required' }];
  return logicOf(question).check(answer, question, context);
}

/** How many things a page with a repeat needs at least. */
export function leastItems({ repeat }: Page): number {
  return repeat?.min ?? 1;
}

/**
 * The first page that still needs the person: not yet passed, wrong by now, or an exit. Undefined when the report
 * can be sent.
 */
export function firstIncomplete(
  service: ServiceDefinition,
  state: JourneyState,
  context: Context,
  { pages, answers }: Relevance = relevance(service, state.answers, context),
): RelevantPage | undefined {
  const passed = new Set(state.passed);
  return pages.find(({ page }) => !passed.has(page.id) || !isComplete(page, answers, state, context));
}

/** True when what was answered on the page does not stand in the way of the pages after it. An exit page always does. */
function isComplete(page: Page, relevant: Answers, state: JourneyState, context: Context): boolean {
  if (page.exit) return false;
  if (!page.repeat) return isRight(page, relevant, state.answers, context);
  const count = state.items[page.id]?.length ?? 0;
  return count >= leastItems(page) && firstWrongItem(page, relevant, state, context) === undefined;
}

/** The index of the first thing on a page's list that lacks an answer or has a wrong one. */
export function firstWrongItem(
  page: Page,
  relevant: Answers,
  { items }: JourneyState,
  context: Context,
): number | undefined {
  const index = items[page.id]?.findIndex((item) => !isRight(page, relevant, item, context)) ?? -1;
  return index < 0 ? undefined : index;
}

function isRight(page: Page, relevant: Answers, stored: Answers, context: Context): boolean {
  const { questions, answers } = askStored(page, (id) => relevant[id], stored, context);
  return questions.every((question) => checkAnswer(question, answers[question.id], context).length === 0);
}
