import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backoff, MOST_TRIES } from './backoff.js';

test('waits double from seconds to hours, with half of each left to chance', () => {
  assert.deepEqual(
    [1, 2, 3, 20].map((attempt) => backoff(attempt, 1)),
    [5_000, 10_000, 20_000, 21_600_000],
  );
  assert.deepEqual(
    [1, 2].map((attempt) => backoff(attempt, 0)),
    [2_500, 5_000],
  );
});

test('a message is tried for about a day', () => {
  const hours = (chance: number): number =>
    Array.from({ length: MOST_TRIES - 1 }, (_, index) => backoff(index + 1, chance)).reduce((sum, each) => sum + each) /
    3_600_000;
  assert.ok(hours(0) > 10 && hours(1) < 36, `${hours(0)} to ${hours(1)}`);
});
