import { requiredCode, type QuestionLogic } from '../question-logic.js';
import type { CheckboxesQuestion } from './shape.js';

export type CheckboxesRaw = readonly string[];
/** Option ids, each once, in the definition's order. */
export type CheckboxesAnswer = readonly string[];

function chosen(ids: readonly unknown[], { options }: CheckboxesQuestion): string[] {
  return options.map(({ id }) => id).filter((id) => ids.includes(id));
}

export const checkboxes: QuestionLogic<CheckboxesQuestion, CheckboxesRaw, CheckboxesAnswer> = {
  blank: [],

  read(raw, question) {
    const answer = chosen(raw, question);
    return answer.length ? { answer } : {};
  },

  write: (answer) => answer,

  check(answer, { options }) {
    const none = options.find((option) => option.none)?.id;
    return none && answer.length > 1 && answer.includes(none) ? [{ code: 'none' }] : [];
  },

  accept(value, question) {
    if (!Array.isArray(value) || value.length === 0) return undefined;
    const answer = chosen(value, question);
    return answer.length === value.length && new Set(value).size === value.length ? answer : undefined;
  },

  display: (answer, question, words) =>
    question.options.filter(({ id }) => answer.includes(id)).map((option) => words.option(question, option)),

  operators: ['answered', 'includes'],

  errorCodes: (question) => [...requiredCode(question), ...(question.options.some(({ none }) => none) ? ['none'] : [])],
};
