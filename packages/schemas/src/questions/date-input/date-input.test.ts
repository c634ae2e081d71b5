import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { english } from '../../messages/english.js';
import { welsh } from '../../messages/welsh.js';
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

const span: DateInputQuestion = { ...exact, allow: ['approximate', 'interval', 'ongoing', 'unknown'] };
const until = (untilDay: string, untilMonth: string, untilYear: string, more: Partial<DateInputRaw> = {}) => ({
  interval: true,
  untilDay,
  untilMonth,
  untilYear,
  ...more,
});

describe('date-input between two dates, or still happening', () => {
  itKeepsItsForms(dateInput, span, {
    answers: [
      '2026-03-01',
      '2026-03-01/2026-03-05',
      '2026-03~/2026-03-05',
      '2026-03-10/2026-03~',
      '2025~/2026~',
      '2026-03-01/..',
      '2026~/..',
      'XXXX-XX-XX',
    ],
    hostile: [
      '2026-03-01/',
      '/2026-03-05',
      '../2026-03-05',
      '2026-03/2026-04',
      '2026-02-30/2026-03-05',
      '2026-03-01/2026-02-30',
      '2026-03-01/2026-03-05/..',
      'XXXX-XX-XX/..',
      '2026-03-01/2026-03-05T00',
    ],
  });

  const cases = [
    ['two dates', typed('1', '3', '2026', until('5', '3', '2026')), '2026-03-01/2026-03-05'],
    ['the same date twice', typed('1', '3', '2026', until('1', '3', '2026')), '2026-03-01/2026-03-01'],
    ['digits of other scripts', typed('١', '٣', '٢٠٢٦', until('৫', '৩', '২০২৬')), '2026-03-01/2026-03-05'],
    [
      'an approximate end',
      typed('1', '3', '2026', until('', '4', '2026', { untilApproximate: true })),
      '2026-03-01/2026-04~',
    ],
    [
      'an approximate beginning',
      typed('', '3', '2026', { ...until('5', '4', '2026'), ...about }),
      '2026-03~/2026-04-05',
    ],
    [
      'a day in its own month, more or less',
      typed('10', '3', '2026', until('', '3', '2026', { untilApproximate: true })),
      '2026-03-10/2026-03~',
    ],
    ['an end before the beginning', typed('5', '3', '2026', until('1', '3', '2026')), ['order at untilDay']],
    ['an end in the year before', typed('5', '3', '2026', until('6', '4', '2025')), ['order at untilDay']],
    ['no end', typed('5', '3', '2026', until('', '', '')), ['incomplete at untilDay']],
    ['half an end', typed('5', '3', '2026', until('6', '', '2026')), ['incomplete at untilMonth']],
    ['an end that never was', typed('5', '3', '2026', until('31', '4', '2026')), ['real at untilDay']],
    ['only an end', typed('', '', '', until('1', '3', '2026')), ['incomplete at day']],
    ['nothing but the tick', typed('', '', '', until('', '', '')), undefined],
    [
      'a last date that was hidden again',
      typed('1', '3', '2026', until('5', '3', '2026', { interval: false })),
      '2026-03-01',
    ],
    ['still happening', typed('1', '3', '2026', { ongoing: true }), '2026-03-01/..'],
    ['still happening, from about then', typed('', '3', '2026', { ongoing: true, ...about }), '2026-03~/..'],
  ] as const;
  for (const [what, raw, expected] of cases) {
    it(`makes ${String(expected ?? 'nothing')} of ${what}`, () =>
      assert.deepEqual(outcome(dateInput, raw, span), expected));
  }

  it('holds both ends to the limits', () => {
    const codes = (answer: string) =>
      dateInput
        .check(answer, { ...span, rules: { notBefore: '2026-01-01', notAfter: 'today' } }, context)
        .map(({ code, part }) => `${code} ${part ?? ''}`.trim());
    assert.deepEqual(codes('2026-03-01/2026-06-15'), []);
    assert.deepEqual(codes('2026-03-01/2026-06-16'), ['notAfter untilDay']);
    assert.deepEqual(codes('2025-12-31/2026-06-15'), ['notBefore day']);
    assert.deepEqual(codes('2026-06-16/..'), ['notAfter']);
    assert.deepEqual(codes('2026-06-15/..'), []);
  });

  const shown = {
    '2026-03-01/2026-03-05': ['1 to 5 March 2026', '1 hyd 5 Mawrth 2026'],
    '2026-02-28/2026-03-03': ['28 February to 3 March 2026', '28 Chwefror hyd 3 Mawrth 2026'],
    '2025-12-31/2026-01-01': ['31 December 2025 to 1 January 2026', '31 Rhagfyr 2025 hyd 1 Ionawr 2026'],
    '2026-03~/2026-04-05~': ['About March 2026 to about 5 April 2026', 'Tua mis Mawrth 2026 hyd tua 5 Ebrill 2026'],
    '2026-03-01/..': ['From 1 March 2026, still happening', '1 Mawrth 2026 ymlaen, yn dal i ddigwydd'],
    '2026-03~/..': ['From about March 2026, still happening', 'Tua mis Mawrth 2026 ymlaen, yn dal i ddigwydd'],
  };
  for (const [answer, [inEnglish, inWelsh]] of Object.entries(shown)) {
    it(`shows ${answer} in English and Welsh`, () => {
      assert.deepEqual(dateInput.display(answer, span, words, english), [{ text: inEnglish, lang: 'en' }]);
      assert.deepEqual(dateInput.display(answer, span, words, welsh), [{ text: inWelsh, lang: 'cy' }]);
    });
  }

  it('needs a message for dates in the wrong order', () => {
    assert.deepEqual(dateInput.errorCodes(span), ['required', 'incomplete', 'real', 'order']);
    assert.deepEqual(dateInput.errorCodes({ ...span, allow: ['ongoing'] }), ['required', 'incomplete', 'real']);
  });
});

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
