import { checkAnswer, failedChecks, firstIncomplete, leastItems } from '../engine/check.js';
import { askPage, askStored, meetsCondition, relevance, type AnswerLookup } from '../definition/relevance.js';
import type { RefusedAnswer } from '../engine/refuse.js';
import type { Answers, JourneyState } from '../engine/types.js';
import type { Page, ServiceDefinition } from '../definition/shape.js';
import { pagesOf } from '../definition/walk.js';
import { logicOf, type Answer } from '../questions/logic.js';
import type { Context } from '../questions/question-logic.js';
import type { Submission } from './contract.js';
import { copyAddress } from './copy-address.js';

/**
 * What leaves the device: relevant answers only. Undefined while a relevant page is unanswered or wrong, so that
 * nothing can be sent that the service would refuse.
 *
 * @param given `copy`: the person asks for a copy by e-mail. Left out where there is no address that it may go to.
 */
export function toSubmission(
  service: ServiceDefinition,
  state: JourneyState,
  given: { readonly force: string; readonly language: string; readonly copy?: boolean } & Context,
): Submission | undefined {
  const { force, language, copy = false, ...context } = given;
  const found = relevance(service, state.answers, context);
  if (firstIncomplete(service, state, context, found)) return undefined;
  const answers: Record<string, unknown> = { ...found.answers };
  for (const { page } of found.pages) {
    if (!page.repeat) continue;
    answers[page.id] = (state.items[page.id] ?? []).map(
      (item) => askStored(page, (id) => found.answers[id], item, context).answers,
    );
  }
  return {
    service: { id: service.id, version: service.version },
    force,
    language,
    answers,
    ...(copy && copyAddress(service, answers) !== undefined && { copy }),
  };
}

/**
 * What is wrong with the answers of a submission; empty when nothing is. Runs the rules that the form ran. Besides the
 * definition's own codes: `type` (no answer to this question), `not-relevant` (an answer to a question that these
 * answers do not lead to; of `/copy`, that there is no address for it), `exit` (these answers lead to a page that ends without a report), `min` and `max` (too
 * few or too many things); `check-` and its id for a check of several answers. Pointers name questions, never what was sent.
 */
export function checkSubmission(
  service: ServiceDefinition,
  submission: Pick<Submission, 'answers' | 'copy'>,
  context: Context,
): RefusedAnswer[] {
  const sent = submission.answers;
  const refused: RefusedAnswer[] = [];
  const accepted: Record<string, Answer> = {};
  const expected = new Set<string>();
  const answerTo: AnswerLookup = (id) => accepted[id];
  for (const page of reachedPages(service, answerTo, context)) {
    if (page.exit) {
      refused.push({ pointer: '/answers', code: 'exit' });
    } else if (page.repeat) {
      expected.add(page.id);
      refused.push(...checkItems(page, sent[page.id], answerTo, context));
    } else {
      const asked = acceptPage(page, sent, '/answers', answerTo, context);
      refused.push(...asked.refused);
      Object.assign(accepted, asked.answers);
      for (const id of asked.ids) expected.add(id);
    }
  }
  if (submission.copy && copyAddress(service, sent) === undefined)
    refused.push({ pointer: '/copy', code: 'not-relevant' });
  return [...refused, ...unexpected(service, sent, expected)];
}

/** Pages in order, each decided by the answers accepted before it. Lazy: the caller adds answers between two pages. */
function* reachedPages(service: ServiceDefinition, answerTo: AnswerLookup, context: Context): Generator<Page> {
  for (const section of service.sections) {
    if (!meetsCondition(section.condition, answerTo, context)) continue;
    for (const page of section.pages) {
      if (!meetsCondition(page.condition, answerTo, context)) continue;
      yield page;
      if (page.exit) return;
    }
  }
}

function acceptPage(
  page: Page,
  sent: Readonly<Record<string, unknown>>,
  pointer: string,
  earlier: AnswerLookup,
  context: Context,
): { readonly answers: Answers; readonly ids: readonly string[]; readonly refused: readonly RefusedAnswer[] } {
  const refused: RefusedAnswer[] = [];
  const asked = askPage(
    page,
    earlier,
    (question) => {
      const value = Object.hasOwn(sent, question.id) ? sent[question.id] : undefined;
      const answer = value === undefined ? undefined : logicOf(question).accept(value, question);
      const faults =
        value !== undefined && answer === undefined ? [{ code: 'type' }] : checkAnswer(question, answer, context);
      for (const { code } of faults) refused.push({ pointer: `${pointer}/${question.id}`, code });
      return answer;
    },
    context,
  );
  if (!refused.length) {
    for (const { code, questionId } of failedChecks(page, asked, earlier, context))
      refused.push({ pointer: `${pointer}/${questionId}`, code });
  }
  return { answers: asked.answers, ids: asked.questions.map(({ id }) => id), refused };
}

function checkItems(page: Page, value: unknown, earlier: AnswerLookup, context: Context): RefusedAnswer[] {
  const pointer = `/answers/${page.id}`;
  if (value === undefined) return [{ pointer, code: 'required' }];
  if (!Array.isArray(value)) return [{ pointer, code: 'type' }];
  if (value.length < leastItems(page)) return [{ pointer, code: 'min' }];
  if (value.length > (page.repeat?.max ?? 0)) return [{ pointer, code: 'max' }];
  return value.flatMap((item: unknown, index): RefusedAnswer[] => {
    const at = `${pointer}/${index}`;
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return [{ pointer: at, code: 'type' }];
    const { ids, refused } = acceptPage(page, item as Record<string, unknown>, at, earlier, context);
    const isExpected = Object.keys(item).every((id) => ids.includes(id));
    return isExpected ? [...refused] : [...refused, { pointer: at, code: 'not-relevant' }];
  });
}

function unexpected(
  service: ServiceDefinition,
  sent: Readonly<Record<string, unknown>>,
  expected: ReadonlySet<string>,
): RefusedAnswer[] {
  const known = new Set(
    pagesOf(service).flatMap(({ id, repeat, questions = [] }) =>
      repeat ? [id] : questions.map((question) => question.id),
    ),
  );
  // A key that the definition does not know could be anything somebody sent: it is not repeated.
  const pointers = Object.keys(sent)
    .filter((id) => !expected.has(id))
    .map((id) => (known.has(id) ? `/answers/${id}` : '/answers'));
  return [...new Set(pointers)].map((pointer) => ({ pointer, code: 'not-relevant' }));
}
