import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  compareWithLimit,
  DATE_LIMIT_PATTERN,
  daysInMonth,
  formatIsoDate,
  isRealDate,
  londonDate,
  parseIsoDate,
  resolveDateLimit,
} from './dates.js';

describe('parseIsoDate', () => {
  const real = ['2026-03-01', '2024-02-29', '2000-02-29', '2026-12-31', '2026-03', '2026', '1000-01-01', '9999-12-31'];
  for (const text of real) {
    it(`reads ${text} and writes it back`, () => {
      const parts = parseIsoDate(text);
      assert.ok(parts);
      assert.equal(formatIsoDate(parts), text);
    });
  }

  const unreal = [
    ['29 February of a year that is not a leap year', '2026-02-29'],
    ['29 February of a century that is not a leap year', '1900-02-29'],
    ['the 31st of a month of 30 days', '2026-04-31'],
    ['month 13', '2026-13-01'],
    ['month 0', '2026-00'],
    ['day 0', '2026-03-00'],
    ['a year before 1000', '0999-01-01'],
    ['one-digit parts', '2026-3-1'],
    ['a time', '2026-03-01T00:00'],
    ['a line break at the end', '2026-03-01\n'],
    ['digits of another script', '٢٠٢٦-٠٣-٠١'],
    ['nothing', ''],
  ] as const;
  for (const [what, text] of unreal) it(`refuses ${what}`, () => assert.equal(parseIsoDate(text), undefined));

  it('agrees with the calendar of the platform on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        assert.equal(daysInMonth(year, month), new Date(Date.UTC(year, month, 0)).getUTCDate());
      }),
    );
  });

  it('knows no day without a month', () => assert.equal(isRealDate({ year: 2026, day: 1 }), false));
});

describe('resolveDateLimit', () => {
  const cases = [
    ['2020-02-29', '2026-06-15', '2020-02-29'],
    ['today', '2026-06-15', '2026-06-15'],
    ['today-1d', '2026-03-01', '2026-02-28'],
    ['today-1d', '2024-03-01', '2024-02-29'],
    ['today+1d', '2026-12-31', '2027-01-01'],
    ['today-28d', '2026-01-15', '2025-12-18'],
    ['today+1m', '2026-01-31', '2026-02-28'],
    ['today+1m', '2024-01-31', '2024-02-29'],
    ['today-1m', '2026-03-31', '2026-02-28'],
    ['today-1m', '2026-01-15', '2025-12-15'],
    ['today+13m', '2026-12-01', '2028-01-01'],
    ['today-1y', '2024-02-29', '2023-02-28'],
    ['today-4y', '2024-02-29', '2020-02-29'],
    ['today-18y', '2026-06-15', '2008-06-15'],
    ['today+9999y', '2026-06-15', '9999-12-31'],
    ['today-9999y', '2026-06-15', '1000-01-01'],
  ] as const;
  for (const [limit, today, expected] of cases) {
    it(`takes "${limit}" on ${today} as ${expected}`, () => {
      assert.match(limit, DATE_LIMIT_PATTERN);
      assert.equal(resolveDateLimit(limit, today), expected);
    });
  }

  it('always gives a real date', () => {
    const limits = fc
      .tuple(fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 9999 }), fc.constantFrom('d', 'm', 'y'))
      .map(([sign, amount, unit]) => `today${sign}${amount}${unit}`);
    const days = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(limits, days, (limit, today) => assert.ok(parseIsoDate(resolveDateLimit(limit, today))?.day)),
    );
  });

  const malformed = [
    'today ',
    'Today',
    'today-1',
    'today-1w',
    'today--1d',
    'today+12345d',
    '2026-3-1',
    'yesterday',
    '',
  ];
  for (const limit of malformed) it(`does not know "${limit}"`, () => assert.doesNotMatch(limit, DATE_LIMIT_PATTERN));
});

describe('compareWithLimit', () => {
  const cases = [
    ['2026-03-11', '2026-03-12', -1],
    ['2026-03-12', '2026-03-12', 0],
    ['2026-03-13', '2026-03-12', 1],
    ['2026-02', '2026-03-12', -1],
    ['2026-03', '2026-03-12', 0],
    ['2026-04', '2026-03-12', 1],
    ['2025', '2026-03-12', -1],
    ['2026', '2026-03-12', 0],
    ['2027', '2026-03-12', 1],
  ] as const;
  for (const [date, limit, expected] of cases) {
    const words = expected < 0 ? 'before' : expected > 0 ? 'after' : 'neither before nor after';
    it(`finds ${date} ${words} ${limit}`, () => assert.equal(compareWithLimit(date, limit), expected));
  }
});

describe('londonDate', () => {
  const cases = [
    ['the summer hour before midnight UTC belongs to the next day', '2026-06-15T23:30:00Z', '2026-06-16'],
    ['in winter London keeps UTC', '2026-12-15T23:30:00Z', '2026-12-15'],
    ['the last instant of a leap day', '2024-02-29T23:59:59Z', '2024-02-29'],
  ] as const;
  for (const [title, instant, expected] of cases) {
    it(title, () => assert.equal(londonDate(new Date(instant)), expected));
  }
});
