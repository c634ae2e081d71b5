import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import {
  createSalt,
  deriveAccessCode,
  hashAccessCode,
  isAccessCode,
  NO_REPORT_HASH,
  verifyAccessCode,
} from './access-code.js';

test('a code is sixteen digits, the same for the same key and salt, and another for either changed', () => {
  const key = randomUUID();
  const salt = createSalt();
  const code = deriveAccessCode(key, salt);
  assert.ok(isAccessCode(code));
  assert.equal(deriveAccessCode(key, salt), code);
  assert.notEqual(deriveAccessCode(randomUUID(), salt), code);
  assert.notEqual(deriveAccessCode(key, createSalt()), code);
});

test('every digit takes every value about as often as any other', () => {
  const seen = Array.from({ length: 16 }, () => new Map<string, number>());
  const rounds = 4000;
  for (let round = 0; round < rounds; round += 1) {
    const code = deriveAccessCode(randomUUID(), createSalt());
    seen.forEach((counts, place) => counts.set(code[place]!, (counts.get(code[place]!) ?? 0) + 1));
  }
  // 400 of each are expected; six standard deviations either way.
  for (const counts of seen)
    for (const digit of '0123456789') assert.ok(Math.abs((counts.get(digit) ?? 0) - rounds / 10) < 115);
});

test('a hash opens for its code alone, and two hashes of one code differ', async () => {
  const hash = await hashAccessCode('1234567890123456');
  assert.match(hash, /^\$scrypt\$ln=15,r=8,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  assert.ok(!hash.includes('1234567890123456'));
  assert.equal(await verifyAccessCode('1234567890123456', hash), true);
  assert.equal(await verifyAccessCode('1234567890123457', hash), false);
  assert.notEqual(await hashAccessCode('1234567890123456'), hash);
});

test('the hash of no report is checked like any other, and opens for nothing', async () => {
  assert.equal(await verifyAccessCode('1234567890123456', NO_REPORT_HASH), false);
});

test('a stored value that is no hash is an error, not a refusal', async () => {
  await assert.rejects(verifyAccessCode('1234567890123456', 'md5:abc'), /not an scrypt PHC string/);
});
