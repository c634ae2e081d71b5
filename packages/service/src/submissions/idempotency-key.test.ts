import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { ProblemError } from '../http/problems.js';
import { hashIdempotencyKey } from './hash-idempotency-key.js';
import { readIdempotencyKey } from './idempotency-key.js';

function typeOf(header: string | undefined): string {
  try {
    readIdempotencyKey(header);
  } catch (error) {
    if (error instanceof ProblemError) return error.type;
  }
  return 'accepted';
}

test('a random UUID is read bare or as a structured-field string, in either case', () => {
  const key = randomUUID();
  for (const header of [key, `"${key}"`, ` "${key.toUpperCase()}" `]) assert.equal(readIdempotencyKey(header), key);
});

test('ten thousand random UUIDs are all taken', () => {
  for (let round = 0; round < 10_000; round += 1) assert.equal(typeOf(randomUUID()), 'accepted');
});

test('a missing key and a key that can be guessed are refused', () => {
  assert.equal(typeOf(undefined), 'idempotency-key-missing');
  assert.equal(typeOf(''), 'idempotency-key-missing');
  for (const header of [
    '1',
    'order-1234567890',
    '00000000-0000-0000-0000-000000000000',
    '00000000-0000-4000-8000-000000000000',
    'aaaaaaaa-aaaa-4aaa-aaaa-aaaaaaaaaaaa',
    // Version 1: time and network card. Version 7: half of it is the time.
    '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
    '01932c07-209c-7c1e-a3d4-2f6b8e9d1c05',
    `"${randomUUID()}`,
    `${randomUUID()}, ${randomUUID()}`,
    `'${randomUUID()}'`,
  ]) {
    assert.equal(typeOf(header), 'idempotency-key-malformed', header);
  }
});

test('what is stored of a key is 32 bytes that do not contain it', () => {
  const key = randomUUID();
  assert.equal(hashIdempotencyKey(key).length, 32);
  assert.ok(!hashIdempotencyKey(key).toString('latin1').includes(key));
});
