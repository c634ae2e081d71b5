import { readNumber } from '../../primitives/numbers.js';
import { plainCharacters } from '../../primitives/text.js';
import { requiredCode, type AnswerFault, type QuestionLogic } from '../question-logic.js';
import type { MoneyQuestion } from './shape.js';

export type MoneyRaw = string;
/** Pence. */
export type MoneyAnswer = number;

/** The four forms of an amount: raw "1,234.50" → answer 123450 → display "£1,234.50" → submitted 123450, in pence. */
export const money: QuestionLogic<MoneyQuestion, MoneyRaw, MoneyAnswer> = {
  blank: '',

  read(raw) {
    const text = plainCharacters(raw).trim();
    const hasPound = text.startsWith('£');
    const hasPence = /p$/i.test(text);
    const amount = text.slice(hasPound ? 1 : 0, hasPence ? -1 : undefined).trim();
    if (amount === '' && !hasPence) return {};
    const number = readNumber(amount);
    if (!number || number.negative || number.fraction.length > 2) return { faults: [{ code: 'amount' }] };
    // `50p` is in pence; the p of `£1.50p` only says again what the point has said.
    const isPence = hasPence && !hasPound && !/[.\u066B]/.test(amount);
    return { answer: isPence ? Number(number.whole) : Number(number.whole + number.fraction.padEnd(2, '0')) };
  },

  write: (answer) => (answer % 100 ? (answer / 100).toFixed(2) : String(answer / 100)),

  check(answer, { rules: { min = 0, max } }) {
    const faults: AnswerFault[] = [];
    if (answer < min) faults.push({ code: 'min', params: { min } });
    if (answer > max) faults.push({ code: 'max', params: { max } });
    return faults;
  },

  accept: (value) => (typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined),

  display(answer, _question, _words, language) {
    const minimumFractionDigits = answer % 100 ? 2 : 0;
    return [{ text: language.number(answer / 100, { style: 'currency', currency: 'GBP', minimumFractionDigits }) }];
  },

  operators: ['answered', 'equals', 'lessThan', 'moreThan'],

  errorCodes: (question) => [
    ...requiredCode(question),
    'amount',
    ...(question.rules.min === undefined ? [] : ['min']),
    'max',
  ],
};
