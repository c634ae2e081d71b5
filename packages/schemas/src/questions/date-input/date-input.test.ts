import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { english } from '../../messages/english.js';
import { context, itKeepsItsForms, outcome, words } from '../testing/logic-suite.js';
import { dateInput, type DateInputRaw } from './logic.js';
import type { DateInputQuestion } from './shape.js';

const exact: DateInputQuestion = { id: 'lost-on', type: 'date-input', label: 'When did you lose it?' };
const loose: DateInputQuestion = { ...exact, allow: ['approximate', 'unknown'] };
const limited: DateInputQuestion = { ...loose, rules: { notBefore: 'today-1y', notAfter: 'today' } };

function typed(day: string, month: string, year: string, ticked: Partial<DateInputRaw> = {}): DateInputRaw {
  return { ...dateInput.blank, day, month, year, ...ticked };
}
const about = { approximate: true };

describe('date-input', () => {
  itKeepsItsForms(dateInput, loose, {
    answers: ['2026-03-01', '2024-02-29', '1000-01-01', '9999-12-31', '2026-03-01~', '2026-03~', '2026~', 'XXXX-XX-XX'],
    hostile: [
      '2026-02-29',
      '2026-02-30~',
      '2026-13~',
      '2026-00~',
      '0999~',
      '2026',
      '2026-03',
      '2026-03-01~~',
      '2026-03-01T00:00:00Z',
      '2026-3-1',
      '٢٠٢٦-٠٣-٠١',
      'XXXX',
      'XXXX-XX-XX~',
      'today',
      20260301,
      true,
      ['2026-03-01'],
      { day: 1, month: 3, year: 2026 },
    ],
  });

  describe('that must be exact', () => {
    const cases = [
      ['a whole date', typed('1', '3', '2026'), '2026-03-01'],
      ['leading zeros', typed('01', '03', '2026'), '2026-03-01'],
      ['spaces around', typed(' 1', '3 ', ' 2026 '), '2026-03-01'],
      ['a leap day', typed('29', '2', '2024'), '2024-02-29'],
      ['Arabic digits', typed('١', '٣', '٢٠٢٦'), '2026-03-01'],
      ['Bengali digits', typed('১', '৩', '২০২৬'), '2026-03-01'],
      ['a mark that turns the direction', typed('\u200f1', '3\u200e', '2026'), '2026-03-01'],
      ['a month as a word', typed('1', 'March', '2026'), '2026-03-01'],
      ['a month cut short', typed('1', 'sept.', '2026'), '2026-09-01'],
      ['a month in Welsh', typed('1', 'Mawrth', '2026'), '2026-03-01'],
      ['another that begins like it', typed('1', 'Mai', '2026'), '2026-05-01'],
      ['a word that is no month', typed('1', 'Brumaire', '2026'), ['real at month']],
      ['too little of a month', typed('1', 'Ma', '2026'), ['real at month']],
      ['29 February of another year', typed('29', '2', '2026'), ['real at day']],
      ['31 April', typed('31', '4', '2026'), ['real at day']],
      ['day 32', typed('32', '1', '2026'), ['real at day']],
      ['day 0', typed('0', '1', '2026'), ['real at day']],
      ['month 13', typed('1', '13', '2026'), ['real at month']],
      ['a year of two digits', typed('1', '3', '26'), ['real at year']],
      ['a year before 1000', typed('1', '3', '0999'), ['real at year']],
      ['a year of five digits', typed('1', '3', '20260'), ['real at year']],
      ['words', typed('first', 'of', 'may'), ['real at day']],
      ['a negative day', typed('-1', '3', '2026'), ['real at day']],
      ['an exponent', typed('1', '3', '2e3'), ['real at year']],
      ['no day', typed('', '3', '2026'), ['incomplete at day']],
      ['no month', typed('1', '', '2026'), ['incomplete at month']],
      ['no year', typed('1', '3', ''), ['incomplete at year']],
      ['only a year', typed('', '', '2026'), ['incomplete at day']],
      ['white space', typed(' ', '\t', ''), undefined],
      ['ticks that it does not offer', typed('', '', '', { approximate: true, unknown: true }), undefined],
      ['a part missing and a tick that it does not offer', typed('', '3', '2026', about), ['incomplete at day']],
    ] as const;
    for (const [what, raw, expected] of cases) {
      it(`makes ${String(expected ?? 'nothing')} of ${what}`, () =>
        assert.deepEqual(outcome(dateInput, raw, exact), expected));
    }

    it('accepts no approximate or unknown date from the wire', () => {
      for (const value of ['2026-03-01~', '2026~', 'XXXX-XX-XX'])
        assert.equal(dateInput.accept(value, exact), undefined);
    });
  });

  describe('that may be approximate or unknown', () => {
    const cases = [
      ['an exact date', typed('1', '3', '2026'), '2026-03-01'],
      ['an approximate day', typed('1', '3', '2026', about), '2026-03-01~'],
      ['an approximate month', typed('', '3', '2026', about), '2026-03~'],
      ['an approximate year', typed('', '', '2026', about), '2026~'],
      ['a month without its year', typed('', '3', '', about), ['incomplete at year']],
      ['a day without its month', typed('1', '', '2026', about), ['incomplete at month']],
      ['a month without its day that is not approximate', typed('', '3', '2026'), ['incomplete at day']],
      ['an approximate day that never was', typed('30', '2', '2026', about), ['real at day']],
      ['only a tick for approximate', typed('', '', '', about), undefined],
      ['"I don\'t know"', typed('', '', '', { unknown: true }), 'XXXX-XX-XX'],
      ['"I don\'t know" after a try', typed('32', 'x', '', { unknown: true }), 'XXXX-XX-XX'],
    ] as const;
    for (const [what, raw, expected] of cases) {
      it(`makes ${String(expected ?? 'nothing')} of ${what}`, () =>
        assert.deepEqual(outcome(dateInput, raw, loose), expected));
    }
  });

  describe('within limits', () => {
    const cases = [
      ['2026-06-15', []],
      ['2026-06-16', ['notAfter']],
      ['2025-06-15', []],
      ['2025-06-14', ['notBefore']],
      ['2026-06~', []],
      ['2026-07~', ['notAfter']],
      ['2025-06~', []],
      ['2025-05~', ['notBefore']],
      ['2025~', []],
      ['2024~', ['notBefore']],
      ['2027~', ['notAfter']],
      ['XXXX-XX-XX', []],
    ] as const;
    for (const [answer, codes] of cases) {
      it(codes.length ? `refuses ${answer} as ${codes[0]}` : `takes ${answer}`, () => {
        assert.deepEqual(
          dateInput.check(answer, limited, context).map(({ code }) => code),
          codes,
        );
      });
    }
  });

  it('says dates in the language of the reader', () => {
    const shown = ['2026-03-01', '2026-03-01~', '2026-03~', '2026~', 'XXXX-XX-XX'].map((answer) =>
      dateInput.display(answer, loose, words, english).map(({ text }) => text),
    );
    assert.deepEqual(shown, [
      ['1 March 2026'],
      ['About 1 March 2026'],
      ['About March 2026'],
      ['About 2026'],
      ['Not known'],
    ]);
  });

  it('needs messages for its limits only where it has them', () => {
    assert.deepEqual(dateInput.errorCodes(exact), ['required', 'incomplete', 'real']);
    assert.deepEqual(dateInput.errorCodes({ ...limited, optional: true }), [
      'incomplete',
      'real',
      'notBefore',
      'notAfter',
    ]);
  });

  it('never gives an answer that the wire would refuse', () => {
    const part = fc.oneof(
      fc.integer({ min: -1, max: 40 }).map(String),
      fc.integer({ min: 900, max: 10100 }).map(String),
      fc.string({ maxLength: 4 }),
    );
    const raws = fc.record({ day: part, month: part, year: part, approximate: fc.boolean(), unknown: fc.boolean() });
    fc.assert(
      fc.property(raws, (raw) => {
        const { answer } = dateInput.read(raw, loose);
        if (answer !== undefined) assert.equal(dateInput.accept(answer, loose), answer);
      }),
      { numRuns: 1000 },
    );
  });
});
