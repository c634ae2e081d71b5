import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { leadsTo } from '../../packages/components/dist/loader/proof.js';
import { withProofs } from './proofs.js';

const { subtle } = globalThis.crypto;
const filesOf = (/** @type {number} */ count) =>
  new Map(Array.from({ length: count }, (_, index) => [`force.f${index}.json`, JSON.stringify({ id: `f${index}` })]));

test('every file leads to the root, however many there are', async () => {
  for (const count of [1, 2, 3, 5, 44, 64, 65]) {
    const { root, proven } = withProofs(filesOf(count));
    for (const [file, text] of proven) {
      assert.ok(await leadsTo(root, file, text, subtle), `${file} of ${count}`);
      assert.equal(`force.${JSON.parse(text).id}.json`, file);
    }
  }
});

test('no other text, name, proof or root does', async () => {
  const { root, proven } = withProofs(filesOf(44));
  const text = proven.get('force.f7.json') ?? '';
  const other = proven.get('force.f8.json') ?? '';
  const proofOf = (/** @type {string} */ file) => file.slice(0, file.indexOf(',') + 1);
  const faked = [
    ['force.f8.json', text],
    ['force.f7.json', other],
    ['force.f7.json', proofOf(text) + other.slice(proofOf(other).length)],
    ['force.f7.json', proofOf(other) + text.slice(proofOf(text).length)],
    ['force.f7.json', text.replace('"proof"', '"prove"')],
    ['force.f7.json', '{"id":"f7"}'],
    ['force.f7.json', ''],
  ];
  for (const [file = '', fake = ''] of faked) assert.equal(await leadsTo(root, file, fake, subtle), false, fake);
  assert.equal(await leadsTo('', 'force.f7.json', text, subtle), false);
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length - 1), fc.integer({ min: 32, max: 126 }), async (place, code) => {
      const changed = text.slice(0, place) + String.fromCharCode(code) + text.slice(place + 1);
      // White space between the hashes of a proof proves nothing, and changes nothing.
      if (changed.trim() !== text && !/\s/.test(text.charAt(place)))
        assert.equal(await leadsTo(root, 'force.f7.json', changed, subtle), false, changed);
    }),
  );
});
