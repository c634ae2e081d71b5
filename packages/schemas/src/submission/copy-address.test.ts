import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyAddress } from './copy-address.js';

const standard = { safety: 'standard', kind: 'report' } as const;
const answers = { contact: ['email', 'telephone'], email: 'gwen@example.com' };

test('a copy goes to the address by which the person wants to be reached', () => {
  assert.equal(copyAddress(standard, answers), 'gwen@example.com');
});

test('an address is not enough, nor is a wish without one', () => {
  assert.equal(copyAddress(standard, { email: 'gwen@example.com' }), undefined);
  assert.equal(copyAddress(standard, { ...answers, contact: ['telephone'] }), undefined);
  assert.equal(copyAddress(standard, { contact: ['email'] }), undefined);
});

test('nothing goes to who prefers not to say', () => {
  const preferNotToSay = { preferNotToSay: true };
  const safe = { ...answers, 'safe-contact-how': ['email'], 'safe-contact-say-police': true };
  assert.equal(copyAddress(standard, safe), 'gwen@example.com');
  for (const id of ['contact', 'email'])
    assert.equal(copyAddress(standard, { ...answers, [id]: preferNotToSay }), undefined, id);
  for (const id of ['safe-contact-how', 'safe-contact-say-police', 'safe-contact-notes', 'email'])
    assert.equal(copyAddress(standard, { ...safe, [id]: preferNotToSay }), undefined, id);
});

test('where the person said what is safe, that holds', () => {
  const safe = { ...answers, 'safe-contact-how': ['email'], 'safe-contact-say-police': true };
  assert.equal(copyAddress(standard, safe), 'gwen@example.com');
  assert.equal(copyAddress(standard, { ...safe, 'safe-contact-how': ['none'] }), undefined);
  assert.equal(copyAddress(standard, { ...safe, 'safe-contact-say-police': false }), undefined);
  assert.equal(copyAddress(standard, { ...safe, 'safe-contact-notes': 'Not on Mondays' }), undefined);
});

test('a sensitive or anonymous report is never copied, and an alert sign-up is none', () => {
  assert.equal(copyAddress({ ...standard, safety: 'sensitive' }, answers), undefined);
  assert.equal(copyAddress({ ...standard, safety: 'anonymous' }, answers), undefined);
  assert.equal(copyAddress({ ...standard, kind: 'alert-signup' }, answers), undefined);
});
