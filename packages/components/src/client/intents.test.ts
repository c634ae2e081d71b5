import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Submission } from '@frontcounter/schemas';
import { createUuid } from './uuid.js';
import { Intents } from './intents.js';

function report(colour: string, language = 'en'): Submission {
  return { service: { id: 'lost-property', version: '1.0.0' }, force: 'sussex', language, answers: { colour } };
}

function intents(): Intents {
  let keys = 0;
  return new Intents(() => `key-${(keys += 1)}`);
}

test('the same report goes under the same key, however often it is tried', () => {
  const known = intents();

  assert.deepEqual(
    [1, 2, 3].map(() => known.attempt(report('red')).key),
    ['key-1', 'key-1', 'key-1'],
  );
  assert.equal(known.attempt(report('red')).attempts, 4);
});

test('a changed answer is another report, and changing it back is the first one again', () => {
  const known = intents();

  assert.equal(known.attempt(report('red')).key, 'key-1');
  assert.equal(known.attempt(report('blue')).key, 'key-2');
  assert.equal(known.attempt(report('red')).key, 'key-1');
});

test('what was sent first is sent again word for word, also after a switch of language', () => {
  const known = intents();
  known.attempt(report('red', 'en'));

  assert.deepEqual(known.attempt(report('red', 'cy')).submission, report('red', 'en'));
});

test('keys are random UUIDs of version 4', () => {
  const keys = Array.from({ length: 100 }, createUuid);

  assert.equal(new Set(keys).size, 100);
  for (const key of keys) assert.match(key, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
