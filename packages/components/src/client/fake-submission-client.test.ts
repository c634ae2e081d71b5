import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Submission } from '@frontcounter/schemas';
import { FakeSubmissionClient, fakeReceipt } from './fake-submission-client.js';

const submission: Submission = {
  service: { id: 'lost-property', version: '1.0.0' },
  force: 'sussex',
  language: 'en',
  answers: {},
};

test('plays its script in turn and repeats the last', async () => {
  const refused = { kind: 'refused', refusal: { type: 'unavailable', status: 503, errors: [] } } as const;
  const client = new FakeSubmissionClient([{ kind: 'unreachable' }, refused]);

  const kinds = [];
  for (const key of ['a', 'b', 'c']) kinds.push((await client.submit(submission, { key })).kind);

  assert.deepEqual(kinds, ['unreachable', 'refused', 'refused']);
});

test('gives the receipt again for a key whose reply was lost, as the service does', async () => {
  const client = new FakeSubmissionClient(['lost-reply']);

  assert.deepEqual(await client.submit(submission, { key: 'a' }), { kind: 'unreachable' });
  assert.deepEqual(await client.submit(submission, { key: 'a' }), {
    kind: 'accepted',
    receipt: fakeReceipt,
    replayed: true,
  });
});

test('a hanging try ends only when it is aborted', async () => {
  const abort = new AbortController();
  const sent = new FakeSubmissionClient(['hang']).submit(submission, { key: 'a', signal: abort.signal });

  abort.abort(new Error('stopped'));

  await assert.rejects(sent, /stopped/);
});
