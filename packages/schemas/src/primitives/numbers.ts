import { plainCharacters } from './text.js';

/** A number as somebody typed it: its digits, without the marks between them. */
export interface TypedNumber {
  readonly negative: boolean;
  /** `1234`, at least one digit. */
  readonly whole: string;
  /** Digits behind the decimal point, without the zeros at their end. */
  readonly fraction: string;
}

/**
 * Digits alone, or parted in groups whose last has three: `1,234`, `1 234`, `1’234`, and `1,23,456` as in South Asia.
 * A comma before one or two digits is a decimal comma to some readers and a slip to others, so it is refused.
 */
const NUMBER = /^([-\u2212\u2013]?) ?(\d*|\d{1,3}(?:,\d{2,3})*,\d{3}|\d{1,3}(?:[ '’\u066C]\d{3})+)(?:[.\u066B](\d*))?$/;

/** Reads a number in digits of any script; undefined when the text is not exactly one number. */
export function readNumber(text: string): TypedNumber | undefined {
  const match = NUMBER.exec(plainCharacters(text).trim());
  if (!match) return undefined;
  const [, sign, digits = '', behind = ''] = match;
  if (!digits && !behind) return undefined;
  return {
    negative: sign !== '',
    whole: digits.replace(/\D/g, '') || '0',
    fraction: withoutZerosAtEnd(behind),
  };
}

function withoutZerosAtEnd(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}
