import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalJson, storageFault } from './json-text.js';

/** The same value with the keys of every object in another order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

test('canonical JSON says the same thing, and says it the same way whatever the order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      assert.deepEqual(JSON.parse(canonicalJson(plain)), plain);
      assert.equal(canonicalJson(reversed(plain)), canonicalJson(plain));
    }),
  );
});

test('canonical JSON tells different values apart', () => {
  const texts = [{ a: 1 }, { a: '1' }, { a: [1] }, { a: null }, {}, { b: 1 }, [{ a: 1 }], { a: { b: 1 } }].map(
    canonicalJson,
  );
  assert.equal(new Set(texts).size, texts.length);
});

test('NUL and lone surrogates are found in values and in keys, and pairs are left alone', () => {
  assert.equal(storageFault({ answers: { story: 'An emoji 🔑 and ü' } }), undefined);
  for (const text of ['\0', 'a\0b', '\uD800', 'x\uDC00', '\uDC00\uD800']) {
    assert.equal(storageFault(text), 'text-malformed');
    assert.equal(storageFault({ answers: [{ story: text }] }), 'text-malformed');
    assert.equal(storageFault({ answers: { [text]: 1 } }), 'text-malformed');
  }
});

test('a hundred thousand levels are refused without exhausting the stack', () => {
  assert.equal(storageFault(JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))), 'too-deep');
  assert.equal(storageFault({ answers: { fobs: [{ address: { line1: 'x' } }] } }), undefined);
});
