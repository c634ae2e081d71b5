import { logicOf, type Answer } from '../questions/logic.js';
import type { AnswerFault, Context } from '../questions/question-logic.js';
import type { Question } from '../questions/shapes.js';
import type { Page, ServiceDefinition } from '../definition/shape.js';
import {
  askStored,
  meetsCondition,
  relevance,
  type AnswerLookup,
  type Asked,
  type Relevance,
  type RelevantPage,
} from '../definition/relevance.js';
import type { Answers, JourneyState } from './types.js';

/** What is wrong with one answer, a missing one included. */
export function checkAnswer(question: Question, answer: Answer | undefined, context: Context): readonly AnswerFault[] {
  if (answer === undefined) return question.optional ? [] : [{ code: 'required' }];
  return logicOf(question).check(answer, question, context);
}

/** The code of a page's check among the faults of an answer: no rule of a question has a hyphen. */
export function checkCode({ id }: { readonly id: string }): string {
  return `check-${id}`;
}

/** What answers that are right by themselves get wrong together, on the question that the definition points at. */
export function failedChecks(
  page: Page,
  { questions, answers }: Asked,
  earlier: AnswerLookup,
  context: Context,
): readonly { readonly code: string; readonly questionId: string }[] {
  const own = new Set(page.questions?.map(({ id }) => id));
  const answerTo: AnswerLookup = (id) => (own.has(id) ? answers[id] : earlier(id));
  return (page.checks ?? [])
    .filter(({ question, condition }) => {
      return questions.some(({ id }) => id === question) && meetsCondition(condition, answerTo, context);
    })
    .map((check) => ({ code: checkCode(check), questionId: check.question }));
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
  const earlier: AnswerLookup = (id) => relevant[id];
  const asked = askStored(page, earlier, stored, context);
  return (
    asked.questions.every((question) => checkAnswer(question, asked.answers[question.id], context).length === 0) &&
    failedChecks(page, asked, earlier, context).length === 0
  );
}
