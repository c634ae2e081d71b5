import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AlertFrequency, AlertWishes, QuietHours } from '@frontcounter/schemas/submission';
import { whenSent } from './when-sent.js';

const sent = (frequency: AlertFrequency, at: string, quiet?: QuietHours): [string, string | undefined] => {
  const wishes: AlertWishes = {
    ...{ channel: 'email', address: 'sam@example.com', topics: [], severity: 'all', frequency },
    ...(quiet && { quiet }),
  };
  const { dueAt, digestClosesAt } = whenSent(wishes, new Date(at));
  return [dueAt.toISOString().slice(0, 16), digestClosesAt?.toISOString().slice(0, 16)];
};
const night = { from: 22 * 60, until: 7 * 60 };

test('at once, and after quiet hours in the time of the United Kingdom', () => {
  const due = (at: string, quiet?: QuietHours): string => sent('at-once', at, quiet)[0];
  assert.equal(due('2026-07-15T23:30:00Z'), '2026-07-15T23:30');
  assert.equal(due('2026-07-15T20:59:00Z', night), '2026-07-15T20:59');
  assert.equal(due('2026-07-15T21:00:00Z', night), '2026-07-16T06:00');
  assert.equal(due('2026-07-16T02:00:00Z', night), '2026-07-16T06:00');
  assert.equal(due('2026-07-16T06:00:00Z', night), '2026-07-16T06:00');
  assert.equal(due('2026-01-15T22:00:00Z', night), '2026-01-16T07:00');
  // Nights in which the clocks change: seven o’clock is an hour sooner, and an hour later.
  assert.equal(due('2026-03-28T23:00:00Z', night), '2026-03-29T06:00');
  assert.equal(due('2026-10-24T22:00:00Z', night), '2026-10-25T07:00');
  assert.equal(due('2026-07-15T12:00:00Z', { from: 9 * 60, until: 17 * 60 }), '2026-07-15T16:00');
});

test('once a day at six in the evening, and once a week on Friday', () => {
  assert.deepEqual(sent('daily', '2026-07-15T16:59:59Z'), ['2026-07-15T17:05', '2026-07-15T17:00']);
  assert.deepEqual(sent('daily', '2026-07-15T17:00:00Z'), ['2026-07-16T17:05', '2026-07-16T17:00']);
  assert.deepEqual(sent('daily', '2026-10-24T17:00:00Z'), ['2026-10-25T18:05', '2026-10-25T18:00']);
  // 17 July 2026 is a Friday.
  assert.deepEqual(sent('weekly', '2026-07-15T12:00:00Z'), ['2026-07-17T17:05', '2026-07-17T17:00']);
  assert.deepEqual(sent('weekly', '2026-07-17T16:00:00Z'), ['2026-07-17T17:05', '2026-07-17T17:00']);
  assert.deepEqual(sent('weekly', '2026-07-17T17:30:00Z'), ['2026-07-24T17:05', '2026-07-24T17:00']);
  assert.deepEqual(sent('weekly', '2026-07-18T12:00:00Z'), ['2026-07-24T17:05', '2026-07-24T17:00']);
});
