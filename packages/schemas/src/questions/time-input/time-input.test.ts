import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { english } from '../../messages/english.js';
import { itKeepsItsForms, outcome, words } from '../testing/logic-suite.js';
import { timeInput, type TimeInputRaw } from './logic.js';
import type { TimeInputQuestion } from './shape.js';

const exact: TimeInputQuestion = { id: 'at', type: 'time-input', label: 'What time was it?' };
const loose: TimeInputQuestion = { ...exact, allow: ['approximate', 'between', 'ongoing', 'unknown'] };

function typed(time: string, more: Partial<TimeInputRaw> = {}): TimeInputRaw {
  return { ...timeInput.blank, time, ...more };
}

describe('time-input', () => {
  itKeepsItsForms(timeInput, loose, {
    answers: [
      '00:00',
      '09:05',
      '12:00',
      '23:59',
      '14:05~',
      '22:00/01:30',
      '14:05~/15:00~',
      '14:05/..',
      '14:05~/..',
      'XX:XX',
    ],
    hostile: [
      '24:00',
      '9:05',
      '14:60',
      '14:05:00',
      '14:05Z',
      '14:05~~',
      '14:05~/15:00',
      '/..',
      '14:05/',
      '../15:00',
      'XX:XX~',
      '2pm',
      1405,
      ['14:05'],
      '١٤:٠٥',
    ],
  });

  const times: Readonly<Record<string, string | readonly string[] | undefined>> = {
    '14:30': '14:30',
    '1430': '14:30',
    '14.30': '14:30',
    '14h30': '14:30',
    '14 30': '14:30',
    '14': '14:00',
    '14:30 hrs': '14:30',
    '02:30': '02:30',
    '0230': '02:30',
    '00:15': '00:15',
    '0:15': '00:15',
    '12:30': '12:30',
    '2:30pm': '14:30',
    '2.30 p.m.': '14:30',
    '2:30 PM': '14:30',
    '230pm': '14:30',
    '2pm': '14:00',
    '2 a.m.': '02:00',
    '12am': '00:00',
    '12pm': '12:00',
    '12:05am': '00:05',
    '14:30pm': '14:30',
    '2.30yp': '14:30',
    '2.30 y.b.': '02:30',
    '8 yr hwyr': '20:00',
    noon: '12:00',
    'Canol nos': '00:00',
    '١٤:٣٠': '14:30',
    '२:३० pm': '14:30',
    '\u200e14:30': '14:30',
    '2:30': ['half'],
    '230': ['half'],
    '11': ['half'],
    "8 o'clock": ['half'],
    '24:00': ['real'],
    '14:60': ['real'],
    '13am': ['real'],
    '2.5': ['real'],
    '14:3': ['real'],
    '14:300': ['real'],
    '14:30 or so': ['real'],
    'half past two': ['real'],
    constructor: ['real'],
    '-2pm': ['real'],
    '': undefined,
    ' ': undefined,
  };
  for (const [raw, expected] of Object.entries(times)) {
    it(`makes ${String(expected ?? 'nothing')} of "${raw}"`, () =>
      assert.deepEqual(outcome(timeInput, typed(raw), exact), expected));
  }

  const ranges = [
    ['about a time', typed('2pm', { approximate: true }), '14:00~'],
    ['between two times', typed('10pm', { until: '1:30am', between: true }), '22:00/01:30'],
    ['about between two times', typed('10pm', { until: '11pm', between: true, approximate: true }), '22:00~/23:00~'],
    ['still happening', typed('10pm', { ongoing: true }), '22:00/..'],
    ['"I don\'t know" after a try', typed('late', { unknown: true }), 'XX:XX'],
    ['between with one of them', typed('10pm', { between: true }), ['incomplete at until']],
    ['between with the other', typed('', { until: '11pm', between: true }), ['incomplete at time']],
    ['between with two slips', typed('10', { until: 'x', between: true }), ['half at time', 'real at until']],
    ['a second time that was hidden again', typed('10pm', { until: '11pm' }), '22:00'],
    ['half of a time', typed('2:30'), ['half at time']],
    ['only a tick', typed('', { ongoing: true, approximate: true }), undefined],
  ] as const;
  for (const [what, raw, expected] of ranges) {
    it(`makes ${String(expected ?? 'nothing')} of ${what}`, () =>
      assert.deepEqual(outcome(timeInput, raw, loose), expected));
  }

  it('takes no precision that the definition does not allow, typed or sent', () => {
    const all = typed('10pm', { until: '11pm', approximate: true, between: true, ongoing: true, unknown: true });
    assert.deepEqual(outcome(timeInput, all, exact), '22:00');
    for (const value of ['14:05~', '14:05/15:00', '14:05/..', 'XX:XX'])
      assert.equal(timeInput.accept(value, exact), undefined);
  });

  it('shows times on the 24-hour clock, and how sure they are on lines of their own', () => {
    const shown = ['02:05', '14:05~', '22:00/01:30', '14:05~/..', 'XX:XX'].map((answer) =>
      timeInput.display(answer, loose, words, english).map(({ text }) => text),
    );
    assert.deepEqual(shown, [
      ['02:05'],
      ['14:05', 'Approximate'],
      ['Between', '22:00', '01:30'],
      ['14:05', 'Still happening', 'Approximate'],
      ['Not known'],
    ]);
  });

  it('needs a message for two times only where they are allowed', () => {
    assert.deepEqual(timeInput.errorCodes(exact), ['required', 'real', 'half']);
    assert.deepEqual(timeInput.errorCodes({ ...loose, optional: true }), ['real', 'half', 'incomplete']);
  });

  it('never gives an answer that the wire would refuse', () => {
    const text = fc.oneof(fc.string({ maxLength: 6 }), fc.integer({ min: 0, max: 2500 }).map(String));
    const raws = fc.record({
      time: text,
      until: text,
      approximate: fc.boolean(),
      between: fc.boolean(),
      ongoing: fc.boolean(),
      unknown: fc.boolean(),
    });
    fc.assert(
      fc.property(raws, (raw) => {
        const { answer } = timeInput.read(raw, loose);
        if (answer !== undefined) assert.equal(timeInput.accept(answer, loose), answer);
      }),
      { numRuns: 1000 },
    );
  });
});
