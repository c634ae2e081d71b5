import type { Condition } from '../primitives/conditions.js';
import type { Context } from '../questions/question-logic.js';
import type { Page } from '../definition/shape.js';
import { meetsCondition, type AnswerLookup, type Asked } from '../definition/relevance.js';
import type { Text } from '../messages/words.js';
import type { PageParts } from './page-parts.js';

type Warning = NonNullable<Page['warnings']>[number];

export const advise: PageParts['advise'] = (page, asked, earlier, raw, before, context) => {
  const held = heldWarnings(page, asked, earlier, context);
  const wasShown = ({ id, condition, question }: Warning): boolean =>
    before !== undefined &&
    before.warnings.includes(id) &&
    [question, ...questionsIn(condition)].every((each) => isSame(before.raw[each], raw[each]));
  return held.every(wasShown) ? [] : held.map(({ id }) => id);
};

export const advice: PageParts['advice'] = (page, asked, earlier, state, { words }, context) => {
  const shown: Record<string, { advice: Text[] }> = {};
  if (!state.advice) return shown;
  for (const { id, question, text } of heldWarnings(page, asked, earlier, context)) {
    if (!state.advice.warnings.includes(id)) continue;
    (shown[question] ??= { advice: [] }).advice.push(words.text(`pages.${page.id}.warnings.${id}.text`, text));
  }
  return shown;
};

function heldWarnings(
  page: Page,
  { questions, answers }: Asked,
  earlier: AnswerLookup,
  context: Context,
): readonly Warning[] {
  const own = new Set(page.questions?.map(({ id }) => id));
  const answerTo: AnswerLookup = (id) => (own.has(id) ? answers[id] : earlier(id));
  return (page.warnings ?? []).filter(
    ({ question, condition }) =>
      questions.some(({ id }) => id === question) && meetsCondition(condition, answerTo, context),
  );
}

function questionsIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(questionsIn);
  if ('any' in condition) return condition.any.flatMap(questionsIn);
  return 'not' in condition ? questionsIn(condition.not) : [condition.question];
}

/** What was typed is plain JSON, written by the same hand. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
