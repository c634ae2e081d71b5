import { cleanBlock, isCleanBlock, textLength } from '../../primitives/text.js';
import { requiredCode, typed, type QuestionLogic } from '../question-logic.js';
import type { TextareaQuestion } from './shape.js';

export type TextareaRaw = string;
export type TextareaAnswer = string;

export const textarea: QuestionLogic<TextareaQuestion, TextareaRaw, TextareaAnswer> = {
  blank: '',

  read(raw) {
    const text = cleanBlock(raw);
    return text === '' ? {} : { answer: text };
  },

  write: (answer) => answer,

  check(answer, { rules }) {
    const over = textLength(answer) - rules.maxLength;
    return over > 0 ? [{ code: 'maxLength', params: { max: rules.maxLength, over } }] : [];
  },

  accept: (value) => (typeof value === 'string' && isCleanBlock(value) ? value : undefined),

  display: (answer) => answer.split('\n').map(typed),

  operators: ['answered'],

  errorCodes: (question) => [...requiredCode(question), 'maxLength'],
};
