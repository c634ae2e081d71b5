import { compareWithLimit, resolveDateLimit, UNKNOWN_DATE } from '../primitives/dates.js';
import type { Condition } from '../primitives/conditions.js';
import type { Context } from '../questions/question-logic.js';
import type { Answer, Answers } from '../questions/logic.js';
import type { Question } from '../questions/shapes.js';
import type { Page, Section, ServiceDefinition } from './shape.js';

/** The answer that counts for a question, if any. */
export type AnswerLookup = (questionId: string) => Answer | undefined;

export interface RelevantPage {
  readonly page: Page;
  readonly section: Section;
}

/** What the present answers make of a service: the pages on the way, and the answers that count. */
export interface Relevance {
  /** In order. The last one is an exit page when the journey ends early. */
  readonly pages: readonly RelevantPage[];
  /** Answers to relevant questions only, so that an answer on an abandoned branch decides nothing. */
  readonly answers: Answers;
}

/** What is asked on one page under the answers before it, and the answers of it that count. */
export interface Asked {
  /** Relevant questions, each with the options that are open. */
  readonly questions: readonly Question[];
  readonly answers: Answers;
}

export function meetsCondition(condition: Condition | undefined, answerTo: AnswerLookup, context: Context): boolean {
  if (!condition) return true;
  if ('all' in condition) return condition.all.every((each) => meetsCondition(each, answerTo, context));
  if ('any' in condition) return condition.any.some((each) => meetsCondition(each, answerTo, context));
  if ('not' in condition) return !meetsCondition(condition.not, answerTo, context);
  const answer = answerTo(condition.question);
  if ('answered' in condition) return (answer !== undefined) === condition.answered;
  if (answer === undefined) return false;
  if ('equals' in condition) return answer === condition.equals;
  if ('includes' in condition)
    return Array.isArray(answer)
      ? answer.includes(condition.includes)
      : Object.hasOwn(Object(answer) as object, condition.includes);
  if ('lessThan' in condition) return Number(answer) < condition.lessThan;
  if ('moreThan' in condition) return Number(answer) > condition.moreThan;
  if (typeof answer !== 'string' || answer === UNKNOWN_DATE) return false;
  // An interval is before a day when it ended before it, and after a day when it began after it.
  const [first = '', last = first] = answer.replace(/~/g, '').split('/');
  return 'before' in condition
    ? last !== '..' && compareWithLimit(last, resolveDateLimit(condition.before, context.today)) < 0
    : compareWithLimit(first, resolveDateLimit(condition.after, context.today)) > 0;
}

/**
 * Finds what one page asks. A question sees the answers of those before it, on earlier pages and on its own, so the
 * answers are taken one at a time: `answerFor` gives the answer to a question that is asked, or undefined.
 */
export function askPage(
  page: Page,
  earlier: AnswerLookup,
  answerFor: (question: Question) => Answer | undefined,
  context: Context,
): Asked {
  const questions: Question[] = [];
  const answers: Record<string, Answer> = {};
  const own = new Set(page.questions?.map(({ id }) => id));
  const answerTo: AnswerLookup = (id) => (own.has(id) ? answers[id] : earlier(id));
  for (const declared of page.questions ?? []) {
    if (!meetsCondition(declared.condition, answerTo, context)) continue;
    const question = withOpenOptions(declared, answerTo, context);
    questions.push(question);
    const answer = answerFor(question);
    if (answer !== undefined) answers[question.id] = answer;
  }
  return { questions, answers };
}

/** What one page asks under stored answers. An answer that chose an option since closed no longer counts. */
export function askStored(page: Page, earlier: AnswerLookup, stored: Answers, context: Context): Asked {
  return askPage(
    page,
    earlier,
    (question) => {
      const answer = stored[question.id];
      return answer !== undefined && isStillOpen(question, answer) ? answer : undefined;
    },
    context,
  );
}

/** Walks the service from its start: which pages the given answers lead through. Ends at the first relevant exit page. */
export function relevance(service: ServiceDefinition, stored: Answers, context: Context): Relevance {
  const pages: RelevantPage[] = [];
  const answers: Record<string, Answer> = {};
  const answerTo: AnswerLookup = (id) => answers[id];
  for (const section of service.sections) {
    if (!meetsCondition(section.condition, answerTo, context)) continue;
    for (const page of section.pages) {
      if (!meetsCondition(page.condition, answerTo, context)) continue;
      if (page.exit) return { pages: [...pages, { page, section }], answers };
      const asked = askStored(page, answerTo, stored, context);
      // A page none of whose questions comes up would be empty, so it is passed over.
      if (page.questions && !asked.questions.length) continue;
      pages.push({ page, section });
      // What is said about one of several things decides nothing outside its page.
      if (!page.repeat) Object.assign(answers, asked.answers);
    }
  }
  return { pages, answers };
}

function withOpenOptions<Q extends Question>(question: Q, answerTo: AnswerLookup, context: Context): Q {
  if (!('options' in question) || !question.options.some(({ condition }) => condition)) return question;
  return {
    ...question,
    options: question.options.filter(({ condition }) => meetsCondition(condition, answerTo, context)),
  };
}

function isStillOpen(question: Question, answer: Answer): boolean {
  if (!('options' in question)) return true;
  const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  // What somebody typed because it was not on the list closes with no option.
  return chosen.every((id) => typeof id === 'object' || question.options.some((option) => option.id === id));
}
