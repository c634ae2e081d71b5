import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsAddress } from './news-address.js';
import type { OfficerEntry } from './tracking.js';

const standard = { safety: 'standard', kind: 'report' } as const;
const sensitive = { safety: 'sensitive', kind: 'report' } as const;
const answers = { contact: ['email'], email: 'gwen@example.com' };
const safe = { email: 'gwen@example.com', 'safe-contact-how': ['email'], 'safe-contact-say-police': true };
const at = '2026-06-15T12:00:00.000Z';
const history: OfficerEntry[] = [{ id: '1', at, kind: 'received', from: 'person', stage: 'received' }];

test('news goes where the person wants to be reached', () => {
  assert.equal(newsAddress(standard, answers, history), 'gwen@example.com');
  assert.equal(newsAddress(standard, { ...answers, contact: ['post'] }, history), undefined);
});

test('a sensitive or anonymous report has news by mail only where that was called safe', () => {
  for (const service of [sensitive, { ...sensitive, safety: 'anonymous' as const }]) {
    assert.equal(newsAddress(service, answers, history), undefined);
    assert.equal(newsAddress(service, safe, history), 'gwen@example.com');
    for (const not of [
      { 'safe-contact-how': ['call'] },
      { 'safe-contact-say-police': false },
      { 'safe-contact-notes': 'Only in the morning' },
    ])
      assert.equal(newsAddress(service, { ...safe, ...not }, history), undefined);
  }
});

test('nothing goes to an address that the person has corrected in words of their own', () => {
  const corrected: OfficerEntry = { id: '2', at, kind: 'contact', from: 'person', text: { und: 'He reads my mail' } };
  assert.equal(newsAddress(standard, answers, [...history, corrected]), undefined);
  assert.equal(newsAddress(sensitive, safe, [...history, corrected]), undefined);
});

test('an alert sign-up has no news', () => {
  assert.equal(newsAddress({ ...standard, kind: 'alert-signup' }, answers, history), undefined);
});
