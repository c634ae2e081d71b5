import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from '../../messages/english.js';
import { createWords } from '../../messages/words.js';
import { context, itKeepsItsForms, outcome, words } from '../testing/logic-suite.js';
import { numberInput } from './logic.js';
import type { NumberInputQuestion } from './shape.js';

const people: NumberInputQuestion = {
  id: 'people',
  type: 'number-input',
  label: 'How many people were there?',
  rules: { min: 1, max: 5000 },
};
const depth: NumberInputQuestion = { ...people, rules: { min: -100, max: 100, decimals: 2 }, suffix: 'm' };
const speed: NumberInputQuestion = { ...people, id: 'speed', rules: { max: 200 }, prefix: 'about', suffix: 'mph' };

describe('number-input', () => {
  itKeepsItsForms(numberInput, people, {
    answers: [1, 12, 5000],
    hostile: ['12', '1,234', 12.5, [12], { people: 12 }, true],
  });

  describe('with decimals and numbers below zero', () => {
    itKeepsItsForms(numberInput, depth, { answers: [0, 1.5, -0.25, 100, -100], hostile: ['1.5', [1.5]] });
  });

  const cases = [
    [people, '12', 12],
    [people, ' 12 ', 12],
    [people, '1,234', 1234],
    [people, '1 234', 1234],
    [people, '12.0', 12],
    [people, '١٢', 12],
    [people, '१२', 12],
    [people, '', undefined],
    [people, ' \t', undefined],
    [people, 'a dozen', ['number']],
    [people, '12 or 13', ['number']],
    [people, '12.5', ['number']],
    [people, '1e3', ['number']],
    [people, '0', ['min']],
    [people, '-3', ['min']],
    [people, '5001', ['max']],
    [people, '9'.repeat(400), ['max']],
    [depth, '1.25', 1.25],
    [depth, '١٫٢٥', 1.25],
    [depth, '1.255', ['number']],
    [depth, '-2.5', -2.5],
    [depth, '−2.5 m', -2.5],
    [depth, '2.5M', 2.5],
    [depth, '-0', 0],
    [depth, '-101', ['min']],
    [speed, '40 mph', 40],
    [speed, 'About 40mph', 40],
    [speed, 'mph', undefined],
    [speed, '-40', ['number']],
    [speed, '40 km', ['number']],
  ] as const;
  for (const [question, raw, expected] of cases) {
    const shown = raw.length > 20 ? `${raw.slice(0, 20)}…` : raw;
    it(`makes ${String(expected ?? 'nothing')} of "${shown}"`, () =>
      assert.deepEqual(outcome(numberInput, raw, question), expected));
  }

  it('takes no number below zero from the wire where none can be typed', () => {
    assert.equal(numberInput.accept(-1, speed), undefined);
    assert.equal(numberInput.accept(0, speed), 0);
  });

  it('says how far a number may go', () => {
    assert.deepEqual(numberInput.check(6000, people, context), [{ code: 'max', params: { max: 5000 } }]);
  });

  it('shows the number with its unit, in the language of the unit', () => {
    const welsh = createWords('en', 'cy', { 'questions.speed.prefix': 'tua', 'questions.speed.suffix': 'mya' });
    assert.deepEqual(numberInput.display(1234, people, words, english), [{ text: '1,234' }]);
    assert.deepEqual(numberInput.display(2.5, depth, words, english), [{ text: '2.5\u00a0m', lang: 'en' }]);
    assert.deepEqual(numberInput.display(50, { ...speed, suffix: '%', prefix: undefined }, words, english), [
      { text: '50%', lang: 'en' },
    ]);
    assert.deepEqual(numberInput.display(40, speed, welsh, english), [{ text: 'tua\u00a040\u00a0mya', lang: 'cy' }]);
  });

  it('needs a message for each of its limits', () => {
    assert.deepEqual(numberInput.errorCodes(people), ['required', 'number', 'min', 'max']);
    assert.deepEqual(numberInput.errorCodes({ ...speed, optional: true }), ['number', 'max']);
  });
});
