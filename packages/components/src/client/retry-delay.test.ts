import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRetryAfter, retryDelay } from './retry-delay.js';

test('doubles from half a second and stops at five', () => {
  assert.deepEqual(
    [1, 2, 3, 4, 5, 20].map((failures) => retryDelay(failures, 1)),
    [500, 1_000, 2_000, 4_000, 5_000, 5_000],
  );
});

test('spreads over 50 to 100 %, so that phones do not return together', () => {
  assert.equal(retryDelay(3, 0), 1_000);
  assert.equal(retryDelay(3, 0.5), 1_500);
});

test('never undercuts the service', () => {
  assert.equal(retryDelay(1, 0, 8_000), 8_000);
});

test('reads Retry-After in both its forms', () => {
  const now = Date.parse('2026-11-22T14:00:00Z');

  assert.equal(readRetryAfter('7', now), 7_000);
  assert.equal(readRetryAfter('Sun, 22 Nov 2026 14:00:30 GMT', now), 30_000);
  assert.equal(readRetryAfter('Sun, 22 Nov 2026 13:00:00 GMT', now), 0);
  assert.equal(readRetryAfter('soon', now), 0);
  assert.equal(readRetryAfter(null, now), 0);
});
