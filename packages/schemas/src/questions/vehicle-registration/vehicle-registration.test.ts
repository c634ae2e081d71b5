import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { english } from '../../messages/english.js';
import { context, itKeepsItsForms, outcome, words } from '../testing/logic-suite.js';
import { vehicleRegistration } from './logic.js';
import type { VehicleRegistrationQuestion } from './shape.js';

const british: VehicleRegistrationQuestion = { id: 'vehicle', type: 'vehicle-registration', label: 'Registration' };
const any: VehicleRegistrationQuestion = { ...british, foreign: true };

const typed = (registration: string, foreign = false, country = '') => ({ registration, foreign, country });

describe('vehicle-registration', () => {
  itKeepsItsForms(vehicleRegistration, any, {
    answers: [
      { registration: 'AB12 CDE' },
      { registration: 'AB-123-CD', foreign: true },
      { registration: '品川 300', foreign: true, country: 'Japan' },
    ],
    hostile: [
      'AB12 CDE',
      { registration: '' },
      { registration: ' AB12 CDE' },
      { registration: 12 },
      { registration: 'AB12 CDE', foreign: false },
      { registration: 'AB12 CDE', country: 'France' },
      { registration: 'AB12 CDE', foreign: true, country: '' },
      { registration: 'AB12 CDE', extra: 'x' },
      { country: 'France', foreign: true },
      ['AB12 CDE'],
    ],
  });

  const plates = {
    'AB12 CDE': 'AB12 CDE',
    ab12cde: 'AB12 CDE',
    'A B 1 2 C D E': 'AB12 CDE',
    'AB12-CDE': 'AB12 CDE',
    ab١٢cde: 'AB12 CDE',
    ＡＢ１２ＣＤＥ: 'AB12 CDE',
    a123bcd: 'A123 BCD',
    'A1 BCD': 'A1 BCD',
    q123abc: 'Q123 ABC',
    abc123d: 'ABC 123D',
    ABC1D: 'ABC 1D',
    ab1234: 'AB 1234',
    a1: 'A 1',
    '1a': '1 A',
    '1234ab': '1234 AB',
    '123abc': '123 ABC',
    aiz1234: 'AIZ 1234',
    'JZ 1234': 'JZ 1234',
    '101d234': '101 D 234',
    '101X234': '101 X 234',
    '12ab34': '12 AB 34',
    ab12cd: 'AB 12 CD',
    '12345': '12345',
    j123456: 'J 123456',
    MAN123A: 'MAN 123A',
  } as const;
  for (const [raw, registration] of Object.entries(plates)) {
    it(`stores ${raw} as ${registration}`, () => {
      assert.deepEqual(outcome(vehicleRegistration, typed(raw), british), { registration });
    });
  }

  const refused = ['AB12 CDEF', 'ABCDEFG', 'AB-123-CD', 'АВ12 CDE', '1', 'ABC', 'no plate', '123456', '!'];
  for (const raw of refused) {
    it(`asks again for ${raw} where no other country is allowed`, () =>
      assert.deepEqual(outcome(vehicleRegistration, typed(raw, true, 'France'), british), ['format']));
  }

  const foreign = [
    [
      'a plate with its country',
      typed('ab-123-cd', true, 'France'),
      { registration: 'AB-123-CD', foreign: true, country: 'France' },
    ],
    ['a plate without its country', typed('wob zk 295', true), { registration: 'WOB ZK 295', foreign: true }],
    ['a plate in another script', typed('αβγ-1234', true), { registration: 'ΑΒΓ-1234', foreign: true }],
    ['a country without a plate', typed('', true, 'Spain'), ['incomplete']],
    ['only the choice', typed(' ', true), undefined],
    ['a country that was hidden again', typed('AB12CDE', false, 'Spain'), { registration: 'AB12 CDE' }],
    ['too long a plate', typed('A'.repeat(21), true), ['maxLength']],
    ['too long a country', typed('A1', true, 'x'.repeat(101)), ['maxLength']],
    ['a foreign plate without the choice', typed('AB-123-CD'), ['format']],
  ] as const;
  for (const [what, raw, expected] of foreign) {
    it(`makes ${JSON.stringify(expected ?? 'nothing')} of ${what}`, () =>
      assert.deepEqual(outcome(vehicleRegistration, raw, any), expected));
  }

  it('accepts nothing foreign from the wire where it is not allowed', () => {
    assert.equal(vehicleRegistration.accept({ registration: 'AB-123-CD', foreign: true }, british), undefined);
  });

  it('shows the plate, and the country on a line of its own', () => {
    const answer = { registration: 'AB-123-CD', foreign: true, country: 'France' } as const;
    assert.deepEqual(vehicleRegistration.display(answer, any, words, english), [
      { text: 'AB-123-CD' },
      { text: 'France' },
    ]);
  });

  it('needs messages for other countries only where they are allowed', () => {
    assert.deepEqual(vehicleRegistration.errorCodes(british), ['required', 'format']);
    assert.deepEqual(vehicleRegistration.errorCodes({ ...any, optional: true }), ['format', 'incomplete', 'maxLength']);
  });

  it('gives nothing that the wire would refuse, whatever is typed', () => {
    const text = fc.string({ unit: 'binary', maxLength: 12 });
    const raws = fc.record({ registration: text, foreign: fc.boolean(), country: text });
    fc.assert(
      fc.property(raws, (raw) => {
        const { answer } = vehicleRegistration.read(raw, any);
        if (!answer || vehicleRegistration.check(answer, any, context).length) return;
        assert.deepEqual(vehicleRegistration.accept(answer, any), answer);
        assert.deepEqual(vehicleRegistration.read(vehicleRegistration.write(answer, any), any), { answer });
      }),
    );
  });
});
