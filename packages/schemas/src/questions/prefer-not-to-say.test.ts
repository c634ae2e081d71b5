import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from '../messages/english.js';
import { welsh } from '../messages/welsh.js';
import { address } from './address/logic.js';
import { checkboxes } from './checkboxes/logic.js';
import { dateInput } from './date-input/logic.js';
import { orPreferNotToSay } from './prefer-not-to-say.js';
import { context, itKeepsItsForms, words } from './testing/logic-suite.js';
import { textInput } from './text-input/logic.js';
import { yesNo } from './yes-no/logic.js';

const REFUSED = { preferNotToSay: true } as const;
const base = { id: 'q', label: 'Q' } as const;
const near = [
  { preferNotToSay: false },
  { preferNotToSay: 'true' },
  { preferNotToSay: true, typed: 'x' },
  [{ preferNotToSay: true }],
];

describe('a question that one may prefer not to answer', () => {
  const date = { ...base, type: 'date-input', rules: { notAfter: 'today' } } as const;
  describe('of one text', () =>
    itKeepsItsForms(
      orPreferNotToSay(textInput),
      { ...base, type: 'text-input', rules: { maxLength: 20 } },
      { answers: ['Ana', REFUSED], hostile: near },
    ));
  describe('of a date', () =>
    itKeepsItsForms(orPreferNotToSay(dateInput), date, { answers: ['2026-03-01', REFUSED], hostile: near }));
  describe('of an address', () =>
    itKeepsItsForms(
      orPreferNotToSay(address),
      { ...base, type: 'address' },
      { answers: [{ line1: '1 High St', town: 'Hove', postcode: 'BN3 1AA' }, REFUSED], hostile: near },
    ));
  describe('of several options', () =>
    itKeepsItsForms(
      orPreferNotToSay(checkboxes),
      { ...base, type: 'checkboxes', options: [{ id: 'a', label: 'A' }] },
      { answers: [['a'], REFUSED], hostile: near },
    ));
  describe('of yes and no', () =>
    itKeepsItsForms(
      orPreferNotToSay(yesNo),
      { ...base, type: 'yes-no' },
      { answers: [true, false, REFUSED], hostile: near },
    ));

  const logic = orPreferNotToSay(dateInput);
  it('has no fault left in what is half typed once the person prefers not to say', () => {
    const typed = { ...dateInput.blank, day: '31', month: '2', year: 'x' };
    assert.deepEqual(logic.read({ preferNotToSay: true, typed }, date), { answer: REFUSED });
    assert.ok(logic.read(typed, date).faults?.length);
  });

  it('says so in the language of the reader', () => {
    assert.deepEqual(logic.display(REFUSED, date, words, english), [{ text: 'I prefer not to say', lang: 'en' }]);
    assert.deepEqual(logic.display(REFUSED, date, words, welsh), [
      { text: 'Mae’n well gennyf beidio â dweud', lang: 'cy' },
    ]);
  });

  it('has the rules, messages and conditions of its type', () => {
    assert.deepEqual(logic.check('2099-01-01', date, context), dateInput.check('2099-01-01', date, context));
    assert.deepEqual(logic.errorCodes(date), dateInput.errorCodes(date));
    assert.deepEqual(logic.operators, dateInput.operators);
  });
});
