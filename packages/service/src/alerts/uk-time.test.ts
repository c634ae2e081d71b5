import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ukMinute, ukTime, ukWeekday } from './uk-time.js';

test('is an hour ahead of UTC in summer', () => {
  assert.equal(ukMinute(new Date('2026-01-15T17:30:59Z')), 17 * 60 + 30);
  assert.equal(ukMinute(new Date('2026-07-15T23:30:00Z')), 30);
  assert.equal(ukWeekday(new Date('2026-07-15T23:30:00Z')), 4);
});

test('finds a time of a day, also on the days when the clocks change', () => {
  const time = (at: string, days: number, minute: number): string => ukTime(new Date(at), days, minute).toISOString();
  assert.equal(time('2026-01-15T12:00:00Z', 0, 18 * 60), '2026-01-15T18:00:00.000Z');
  assert.equal(time('2026-07-15T12:00:00Z', 0, 18 * 60), '2026-07-15T17:00:00.000Z');
  // 29 March 2026: from 01:00 to 02:00.
  assert.equal(time('2026-03-28T20:00:00Z', 1, 18 * 60), '2026-03-29T17:00:00.000Z');
  assert.equal(time('2026-03-28T23:00:00Z', 1, 90), '2026-03-29T01:30:00.000Z');
  // 25 October 2026: from 02:00 to 01:00.
  assert.equal(time('2026-10-24T20:00:00Z', 1, 90), '2026-10-25T01:30:00.000Z');
  assert.equal(time('2026-10-24T20:00:00Z', 1, 7 * 60), '2026-10-25T07:00:00.000Z');
  assert.equal(time('2026-10-24T23:30:00Z', 0, 30), '2026-10-24T23:30:00.000Z');
});
