import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { LONGEST, longestFirst } from './longest-first.js';

test('what takes longest begins first, and the rest stay in their order', () => {
  const [services = '', outbox = ''] = LONGEST;
  assert.deepEqual(longestFirst(['a.test.ts', outbox, 'z.test.ts', 'b.test.ts', services]), [
    services,
    outbox,
    'a.test.ts',
    'z.test.ts',
    'b.test.ts',
  ]);
});

test('every file that is named is there', () => {
  assert.deepEqual(
    LONGEST.filter((path) => !existsSync(path)),
    [],
  );
});
