import { requiredCode, typed, type QuestionLogic } from '../question-logic.js';
import { acceptParts, longParts, missingParts, readParts } from '../text-parts.js';
import type { NameQuestion } from './shape.js';

export const NAME_PARTS = ['first', 'last'] as const;
export type NameRaw = Readonly<Record<(typeof NAME_PARTS)[number], string>>;
export type NameAnswer = Partial<NameRaw>;

export const name: QuestionLogic<NameQuestion, NameRaw, NameAnswer> = {
  blank: { first: '', last: '' },

  read(raw) {
    const answer = readParts(raw, NAME_PARTS);
    return answer ? { answer } : {};
  },

  write: (answer) => ({ ...name.blank, ...answer }),

  check: (answer) => [...missingParts(answer, NAME_PARTS), ...longParts(answer)],

  accept: (value) => acceptParts(value, NAME_PARTS),

  display: (answer) => [typed([answer.first, answer.last].filter(Boolean).join(' '))],

  operators: ['answered'],

  errorCodes: (question) => [...requiredCode(question), ...NAME_PARTS, 'maxLength'],
};
