import { cleanLine, isCleanLine } from '../../primitives/text.js';
import { requiredCode, typed, type QuestionLogic } from '../question-logic.js';
import { DIALLED_PATTERN, TELEPHONE_PATTERN, tidyTelephone, writtenTelephone } from './number.js';
import type { TelephoneQuestion } from './shape.js';

export type TelephoneRaw = string;
/** E.164, with an extension as RFC 3966 writes it: `+447700900123`, `+442079460018;ext=12`. */
export type TelephoneAnswer = string;

export const telephone: QuestionLogic<TelephoneQuestion, TelephoneRaw, TelephoneAnswer> = {
  blank: '',

  read(raw) {
    const answer = tidyTelephone(cleanLine(raw)) || cleanLine(raw);
    return answer === '' ? {} : { answer };
  },

  write(answer) {
    const { number, extension } = writtenTelephone(answer);
    return extension ? `${number} x${extension}` : number;
  },

  check: (answer) => (new RegExp(TELEPHONE_PATTERN).test(answer) ? [] : [{ code: 'format' }]),

  accept(value) {
    if (typeof value !== 'string' || !isCleanLine(value)) return undefined;
    return new RegExp(DIALLED_PATTERN).test(value) ? tidyTelephone(value) : value;
  },

  display(answer, _question, _words, { tag }) {
    const { number, extension } = writtenTelephone(answer);
    if (!extension) return [typed(number)];
    return [
      tag === 'cy'
        ? { text: `${number} est. ${extension}`, lang: 'cy' }
        : { text: `${number} ext. ${extension}`, lang: 'en' },
    ];
  },

  operators: ['answered'],

  errorCodes: (question) => [...requiredCode(question), 'format'],
};
