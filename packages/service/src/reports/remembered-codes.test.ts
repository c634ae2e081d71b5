import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RememberedCodes } from './remembered-codes.js';

const START = Date.parse('2026-06-15T12:00:00Z');
const after = (minutes: number): Date => new Date(START + minutes * 60_000);

test('a right code is known for its own hash alone, and for a quarter of an hour', () => {
  const codes = new RememberedCodes();
  assert.equal(codes.has('1234567890123456', 'hash', after(0)), false);
  codes.add('1234567890123456', 'hash', after(0));
  assert.equal(codes.has('1234567890123456', 'hash', after(14)), true);
  assert.equal(codes.has('1234567890123457', 'hash', after(14)), false);
  assert.equal(codes.has('1234567890123456', 'other hash', after(14)), false);
  assert.equal(codes.has('1234567890123456', 'hash', after(15)), false);
});

test('only so many are remembered, and the oldest goes first', () => {
  const codes = new RememberedCodes(2);
  for (const code of ['1', '2', '1', '3']) codes.add(code, 'hash', after(0));
  assert.deepEqual(
    ['1', '2', '3'].map((code) => codes.has(code, 'hash', after(1))),
    [true, false, true],
  );
});
