import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createLanguage } from '../../messages/create-language.js';
import { english } from '../../messages/english.js';
import { welsh } from '../../messages/welsh.js';
import { itKeepsItsForms, outcome, words } from '../testing/logic-suite.js';
import { money } from './logic.js';
import type { MoneyQuestion } from './shape.js';

const worth: MoneyQuestion = {
  id: 'worth',
  type: 'money',
  label: 'What is it worth?',
  rules: { min: 100, max: 100_000_000 },
};
const free: MoneyQuestion = { ...worth, rules: { max: 1000 } };

describe('money', () => {
  itKeepsItsForms(money, worth, {
    answers: [100, 101, 110, 123_450, 100_000_000],
    hostile: ['£1', '1.00', 1.5, -100, [100], { pence: 100 }, true],
  });

  const cases = [
    [worth, '20', 2000],
    [worth, '£20', 2000],
    [worth, '£ 20.00', 2000],
    [worth, '20.5', 2050],
    [worth, '20.05', 2005],
    [worth, '19.99', 1999],
    [worth, '1,234.50', 123_450],
    [worth, '£1 234', 123_400],
    [worth, '£1.50p', 150],
    [worth, '150p', 150],
    [worth, '1.00p', 100],
    [worth, '2.p', 200],
    [worth, '٢٫٠٠p', 200],
    [worth, '150 P', 150],
    [worth, '￡２０', 2000],
    [worth, '£٢٠', 2000],
    [worth, '1.100', 110],
    [worth, '', undefined],
    [worth, '£', undefined],
    [worth, ' ', undefined],
    [worth, 'p', ['amount']],
    [worth, '1.999', ['amount']],
    [worth, '1,5', ['amount']],
    [worth, '-20', ['amount']],
    [worth, 'about 20', ['amount']],
    [worth, '$20', ['amount']],
    [worth, '20 - 30', ['amount']],
    [worth, '20k', ['amount']],
    [worth, '0.99', ['min']],
    [worth, '99p', ['min']],
    [worth, '1000000.01', ['max']],
    [worth, '9'.repeat(400), ['max']],
    [free, '0', 0],
    [free, '10.01', ['max']],
  ] as const;
  for (const [question, raw, expected] of cases) {
    const shown = raw.length > 20 ? `${raw.slice(0, 20)}…` : raw;
    it(`makes ${String(expected ?? 'nothing')} of "${shown}"`, () =>
      assert.deepEqual(outcome(money, raw, question), expected));
  }

  it('shows pounds, and pence where there are any, as each language writes them', () => {
    const german = createLanguage({
      tag: 'de',
      months: [],
      patterns: { day: '', month: '', aboutDay: '', aboutMonth: '', aboutYear: '', dateTime: '' },
      numbersLike: 'de',
      phrases: {
        unknownDate: '',
        confirmed: '',
        approximate: '',
        between: '',
        ongoing: '',
        noFixedAddress: '',
        preferNotToSay: '',
      },
    });
    const shown = [english, welsh, german].map((language) =>
      [2000, 123_450, 5].flatMap((answer) => money.display(answer, worth, words, language).map(({ text }) => text)),
    );
    assert.deepEqual(shown, [
      ['£20', '£1,234.50', '£0.05'],
      ['£20', '£1,234.50', '£0.05'],
      ['20\u00a0£', '1.234,50\u00a0£', '0,05\u00a0£'],
    ]);
  });

  it('needs a message for each of its limits', () => {
    assert.deepEqual(money.errorCodes(worth), ['required', 'amount', 'min', 'max']);
    assert.deepEqual(money.errorCodes({ ...free, optional: true }), ['amount', 'max']);
  });
});
