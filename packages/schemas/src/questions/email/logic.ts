import { cleanLine, isCleanLine, plainCharacters, textLength } from '../../primitives/text.js';
import { requiredCode, typed, type QuestionLogic } from '../question-logic.js';
import type { EmailQuestion } from './shape.js';

export type EmailRaw = string;
/** `name@example.com`, as typed but for what a keyboard adds. */
export type EmailAnswer = string;

/** Deliberately wider than most checkers and narrower than RFC 5321: what a mailbox provider would accept. */
export const EMAIL_PATTERN =
  "^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}$";

/** RFC 5321, section 4.5.3.1.3. */
export const EMAIL_MAX_LENGTH = 254;

export const email: QuestionLogic<EmailQuestion, EmailRaw, EmailAnswer> = {
  blank: '',

  read(raw) {
    const answer = tidyEmail(cleanLine(raw)) || cleanLine(raw);
    return answer === '' ? {} : { answer };
  },

  write: (answer) => answer,

  check: (answer) =>
    textLength(answer) <= EMAIL_MAX_LENGTH && new RegExp(EMAIL_PATTERN, 'u').test(answer) ? [] : [{ code: 'format' }],

  accept: (value) => (typeof value === 'string' && isCleanLine(value) ? value : undefined),

  display: (answer) => [typed(answer)],

  operators: ['answered', 'equals'],

  errorCodes: (question) => [...requiredCode(question), 'format'],
};

/**
 * A keyboard adds a space after a full stop, and curls an apostrophe. Other spaces stay, and are refused: without its
 * space, `jane doe@…` would be somebody else's address.
 */
function tidyEmail(text: string): string {
  return plainCharacters(text)
    .replace(/ ?([@.]) ?/g, '$1')
    .replace(/\u2019/g, "'")
    .replace(/\.$/, '');
}
