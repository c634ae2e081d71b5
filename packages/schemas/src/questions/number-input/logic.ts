import { readNumber } from '../../primitives/numbers.js';
import { plainCharacters } from '../../primitives/text.js';
import { requiredCode, type AnswerFault, type QuestionLogic } from '../question-logic.js';
import type { NumberInputQuestion } from './shape.js';

export type NumberInputRaw = string;
export type NumberInputAnswer = number;

/** The four forms of a number: raw as typed → answer 1234 → display "1,234 miles" → submitted 1234. */
export const numberInput: QuestionLogic<NumberInputQuestion, NumberInputRaw, NumberInputAnswer> = {
  blank: '',

  read(raw, question) {
    const text = withoutUnit(plainCharacters(raw).trim(), question);
    if (text === '') return {};
    const number = readNumber(text);
    const { min, decimals = 0 } = question.rules;
    if (!number || (number.negative && min === undefined) || number.fraction.length > decimals)
      return { faults: [{ code: 'number' }] };
    const size = Number(`${number.whole}.${number.fraction}`);
    return { answer: number.negative && size > 0 ? -size : size };
  },

  write: (answer) => String(answer),

  check(answer, { rules: { min, max } }) {
    const faults: AnswerFault[] = [];
    if (min !== undefined && answer < min) faults.push({ code: 'min', params: { min } });
    if (answer > max) faults.push({ code: 'max', params: { max } });
    return faults;
  },

  accept(value, { rules: { min, decimals } }) {
    if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
    return (decimals || Number.isInteger(value)) && (min !== undefined || value >= 0) ? value : undefined;
  },

  display(answer, question, words, language) {
    const { id, prefix, suffix } = question;
    const before = prefix === undefined ? undefined : words.text(`questions.${id}.prefix`, prefix);
    const behind = suffix === undefined ? undefined : words.text(`questions.${id}.suffix`, suffix);
    const lang = (behind ?? before)?.lang;
    return [{ text: measure(before?.text, language.number(answer), behind?.text), ...(lang && { lang }) }];
  },

  operators: ['answered', 'equals', 'lessThan', 'moreThan'],

  errorCodes: (question) => [
    ...requiredCode(question),
    'number',
    ...(question.rules.min === undefined ? [] : ['min']),
    'max',
  ],
};

/** Many people type the unit too, although it stands beside the box. */
function withoutUnit(text: string, { prefix = '', suffix = '' }: NumberInputQuestion): string {
  const small = text.toLowerCase();
  const from = prefix && small.startsWith(prefix.toLowerCase()) ? prefix.length : 0;
  const to = suffix && small.endsWith(suffix.toLowerCase()) ? text.length - suffix.length : text.length;
  return text.slice(from, Math.max(from, to)).trim();
}

/** A sign stands close to its number, a word apart from it on the same line. */
function measure(prefix = '', number: string, suffix = ''): string {
  const before = /[\p{L}.]$/u.test(prefix) ? '\u00a0' : '';
  const behind = /^\p{L}/u.test(suffix) ? '\u00a0' : '';
  return prefix + before + number + behind + suffix;
}
