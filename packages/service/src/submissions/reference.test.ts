import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReference, parseReference } from './reference.js';

test('a reference has two groups of four, without characters that are mistaken for one another', () => {
  const all = Array.from({ length: 2000 }, createReference);
  for (const reference of all) assert.match(reference, /^[2-9CDFGHJKMNPQRTWXY]{4}-[2-9CDFGHJKMNPQRTWXY]{4}$/);
  assert.equal(new Set(all).size, all.length);
});

test('a reference is read however a person writes it', () => {
  for (const written of ['4F7K-9QWX', '4f7k-9qwx', '4F7K9QWX', ' 4f7k 9qwx ', '4F-7K-9Q-WX']) {
    assert.equal(parseReference(written), '4F7K-9QWX');
  }
});

test('what cannot be a reference is not looked up', () => {
  for (const written of ['', '4F7K-9QW', '4F7K-9QWXX', '4F7K-9QWO', '4F7K-9QW1', "4F7K-9QW'", 'LP-4F7K-9QWX']) {
    assert.equal(parseReference(written), undefined);
  }
});
