import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readNumber } from './numbers.js';

/** As typed → sign, whole and fraction as one text. */
const typed: Readonly<Record<string, string | undefined>> = {
  '0': '0',
  '12': '12',
  ' 12 ': '12',
  '007': '007',
  '1,234': '1234',
  '1 234 567': '1234567',
  '1\u00a0234': '1234',
  '1\u202f234': '1234',
  '1’234': '1234',
  '12,34,567': '1234567',
  '12.5': '12.5',
  '12.50': '12.5',
  '12.': '12',
  '12.00': '12',
  '.5': '0.5',
  '1,234.5': '1234.5',
  '-3': '-3',
  '− 3': '-3',
  '١٢٣': '123',
  '١٬٢٣٤٫٥': '1234.5',
  '१२३': '123',
  '１２': '12',
  '\u200e12\u200e': '12',
  '': undefined,
  '-': undefined,
  '.': undefined,
  '1,5': undefined,
  '1,23': undefined,
  '12 13': undefined,
  '1,234,56': undefined,
  '1.2.3': undefined,
  '12a': undefined,
  '1e3': undefined,
  '0x10': undefined,
  '½': undefined,
  '+3': undefined,
  twelve: undefined,
  '12-13': undefined,
};

describe('readNumber', () => {
  for (const [text, expected] of Object.entries(typed)) {
    it(`makes ${expected ?? 'nothing'} of "${text}"`, () => {
      const number = readNumber(text);
      const shown = number && `${number.negative ? '-' : ''}${number.whole}${number.fraction && `.${number.fraction}`}`;
      assert.equal(shown, expected);
    });
  }
});
