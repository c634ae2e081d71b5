import { requiredCode, type QuestionLogic } from './question-logic.js';

interface SingleChoiceQuestion {
  readonly id: string;
  readonly optional?: boolean | undefined;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** Radios and select differ on screen only: one option of a list, stored as its id. */
export const singleChoice: QuestionLogic<SingleChoiceQuestion, string, string> = {
  blank: '',

  read: (raw, { options }) => (options.some(({ id }) => id === raw) ? { answer: raw } : {}),

  write: (answer) => answer,

  check: () => [],

  accept: (value, { options }) =>
    typeof value === 'string' && options.some(({ id }) => id === value) ? value : undefined,

  display: (answer, question, words) =>
    question.options.filter(({ id }) => id === answer).map((option) => words.option(question, option)),

  operators: ['answered', 'equals'],

  errorCodes: requiredCode,
};
