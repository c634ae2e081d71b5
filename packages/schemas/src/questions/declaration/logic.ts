import { requiredCode, type QuestionLogic } from '../question-logic.js';
import type { DeclarationQuestion } from './shape.js';

export type DeclarationRaw = boolean;
export type DeclarationAnswer = true;

export const declaration: QuestionLogic<DeclarationQuestion, DeclarationRaw, DeclarationAnswer> = {
  blank: false,
  read: (raw) => (raw ? { answer: true } : {}),
  write: () => true,
  check: () => [],
  accept: (value) => (value === true ? true : undefined),
  display: (_answer, _question, _words, language) => [language.phrase('confirmed')],
  operators: ['answered'],
  errorCodes: requiredCode,
};
