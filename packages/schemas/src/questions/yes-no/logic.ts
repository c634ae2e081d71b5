import { requiredCode, type QuestionLogic } from '../question-logic.js';
import { yesNoLabel } from './choices.js';
import type { YesNoQuestion } from './shape.js';

/** `yes`, `no`, or empty when neither is chosen. */
export type YesNoRaw = string;
export type YesNoAnswer = boolean;

export const yesNo: QuestionLogic<YesNoQuestion, YesNoRaw, YesNoAnswer> = {
  blank: '',

  read: (raw) => (raw === 'yes' || raw === 'no' ? { answer: raw === 'yes' } : {}),

  write: (answer) => (answer ? 'yes' : 'no'),

  check: () => [],

  accept: (value) => (typeof value === 'boolean' ? value : undefined),

  display(answer, question, words) {
    const choice = answer ? 'yes' : 'no';
    return [words.text(`questions.${question.id}.${choice}`, yesNoLabel(question, choice))];
  },

  operators: ['answered', 'equals'],

  errorCodes: requiredCode,
};
