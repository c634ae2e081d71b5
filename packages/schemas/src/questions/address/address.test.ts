import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from '../../messages/english.js';
import { itKeepsItsForms, outcome, words } from '../testing/logic-suite.js';
import { address, type AddressAnswer, type AddressRaw } from './logic.js';
import type { AddressQuestion } from './shape.js';

const question: AddressQuestion = { id: 'home', type: 'address', label: 'Your address' };
const whole = {
  line1: '12 Stryd Fawr',
  line2: 'Pontcanna',
  town: 'Caerdydd',
  county: 'De Morgannwg',
  postcode: 'CF10 3NQ',
};
const short = { line1: '12 Stryd Fawr', town: 'Caerdydd', postcode: 'CF10 3NQ' };

function typed(parts: Partial<AddressRaw>): AddressRaw {
  return { ...address.blank, ...parts };
}

describe('address', () => {
  itKeepsItsForms(address, question, {
    answers: [whole, short],
    hostile: [
      { ...short, country: 'Cymru' },
      { ...short, line2: '' },
      { ...short, town: ' Caerdydd' },
      { ...short, town: 'Caer\ndydd' },
      { ...short, postcode: 10 },
      { ...short, town: ['Caerdydd'] },
      JSON.parse('{"line1":"A","town":"B","postcode":"CF10 3NQ","__proto__":"C"}'),
      [short],
      'CF10 3NQ',
      true,
    ],
  });

  const cases = [
    ['tidies the postcode', typed({ ...short, postcode: ' cf103nq ' }), short],
    ['leaves out lines that are empty', typed({ ...short, line2: ' ', county: '' }), short],
    ['takes pasted line breaks as spaces', typed({ ...short, line1: '12\r\nStryd Fawr' }), short],
    ['takes white space for nothing', typed({ line1: ' ', postcode: '\t' }), undefined],
    [
      'names each line that is missing',
      typed({ county: 'Gwent' }),
      ['line1 at line1', 'town at town', 'postcode at postcode'],
    ],
    ['refuses a postcode that is none', typed({ ...short, postcode: 'nope' }), ['postcode at postcode']],
    ['refuses a postcode of signs only', typed({ ...short, postcode: '--' }), ['postcode at postcode']],
    ['refuses a line of 101 characters', typed({ ...short, line2: 'a'.repeat(101) }), ['maxLength at line2']],
  ] as const;
  for (const [what, raw, expected] of cases)
    it(what, () => assert.deepEqual(outcome(address, raw, question), expected));

  describe('that may be outside the UK, or nowhere', () => {
    const wide: AddressQuestion = { ...question, allow: ['outside-uk', 'no-fixed-address'] };
    const foreign = { line1: '1 Sráid Shamplach', town: 'Baile Samplach', postcode: 'A11 A1A1', country: 'Iwerddon' };
    itKeepsItsForms(address, wide, {
      answers: [whole, short, foreign, { noFixedAddress: true }],
      hostile: [{ noFixedAddress: false }, { noFixedAddress: true, line1: 'A' }, { ...short, noFixedAddress: true }],
    });

    const cases = [
      [
        'needs no postcode',
        typed({ where: 'outside-uk', line1: 'A', town: 'B', country: 'C' }),
        { line1: 'A', town: 'B', country: 'C' },
      ],
      ['needs its country', typed({ where: 'outside-uk', line1: 'A', town: 'B' }), ['country at country']],
      ['names what else is missing', typed({ where: 'outside-uk', country: 'C' }), ['line1 at line1', 'town at town']],
      ['takes a country of white space for none', typed({ where: 'outside-uk', country: ' ' }), undefined],
      ['has nothing to say of nowhere', typed({ ...short, where: 'no-fixed-address' }), { noFixedAddress: true }],
      ['does not mistake a country for a UK address', typed({ ...short, where: 'uk', country: 'C' }), short],
    ] as const;
    for (const [what, raw, expected] of cases) it(what, () => assert.deepEqual(outcome(address, raw, wide), expected));

    it('is shown with its country, or as none', () => {
      const shown = (answer: AddressAnswer) => address.display(answer, wide, words, english).map(({ text }) => text);
      assert.deepEqual(shown(foreign), ['1 Sráid Shamplach', 'Baile Samplach', 'A11 A1A1', 'Iwerddon']);
      assert.deepEqual(shown({ noFixedAddress: true }), ['No fixed address']);
    });

    it('is refused where the question does not allow it', () => {
      assert.equal(address.accept(foreign, question), undefined);
      assert.equal(address.accept({ noFixedAddress: true }, question), undefined);
      assert.deepEqual(outcome(address, typed({ ...short, where: 'no-fixed-address' }), question), short);
    });

    it('needs a message for the country', () => assert.ok(address.errorCodes(wide).includes('country')));
  });

  describe('while its postcode is looked for', () => {
    const searched = typed({ search: 'cf103nq' });
    const optional = { ...question, optional: true };

    it('is not yet given', () => assert.deepEqual(outcome(address, searched, question), ['required']));
    it('is not lost where it may be left out', () =>
      assert.deepEqual(outcome(address, searched, optional), ['line1 at line1', 'town at town']));
    it('is the one that was chosen', () =>
      assert.deepEqual(outcome(address, typed({ ...short, search: 'cf103nq' }), question), short));
    it('is nothing before anybody types', () =>
      assert.deepEqual(outcome(address, typed({ search: ' ' }), question), undefined));
  });

  it('refuses a postcode on the wire that was not tidied', () => {
    const accepted = address.accept({ ...short, postcode: 'cf103nq' }, question);
    assert.deepEqual(accepted && address.check(accepted, question, { today: '2026-06-15' }), [
      { code: 'postcode', part: 'postcode' },
    ]);
  });

  it('is shown as on an envelope, however its parts arrived', () => {
    const shuffled = { postcode: 'CF10 3NQ', county: 'De Morgannwg', line1: '12 Stryd Fawr', town: 'Caerdydd' };
    assert.deepEqual(
      address.display(shuffled, question, words, english).map(({ text }) => text),
      ['12 Stryd Fawr', 'Caerdydd', 'De Morgannwg', 'CF10 3NQ'],
    );
  });

  it('needs a message for each part that must be there', () => {
    assert.deepEqual(address.errorCodes(question), ['required', 'line1', 'town', 'postcode', 'maxLength']);
    assert.deepEqual(address.errorCodes({ ...question, optional: true }), ['line1', 'town', 'postcode', 'maxLength']);
  });
});
