import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Submission } from '@frontcounter/schemas';
import type { Environment } from './browser-environment.js';
import { HttpSubmissionClient } from './http-submission-client.js';
import type { SubmissionOutcome } from './submission-client.js';

const KEY = '6f1c1a52-3d0e-4a68-9d35-6f0b3b3a9a10';
const submission: Submission = {
  service: { id: 'lost-property', version: '1.0.0' },
  force: 'sussex',
  language: 'en',
  answers: { colour: 'canary-answer' },
};
const receipt = { reference: '4F7K-9QWX', accessCode: '4071558213960247', receivedAt: '2026-11-22T14:05:00Z' };

type Reply = Response | 'no-network';

function accepted(headers: Record<string, string> = {}): Response {
  return Response.json(receipt, { status: 201, headers });
}

function problem(status: number, type: string, more: object = {}, headers: Record<string, string> = {}): Response {
  const body = { type: `https://frontcounter.example/problems/${type}`, title: 'No', status, ...more };
  return Response.json(body, { status, headers: { 'Content-Type': 'application/problem+json', ...headers } });
}

/** Plays replies in turn, repeats the last, and moves its own clock. */
function fakeWorld(replies: readonly (() => Reply)[], random = 1) {
  const requests: { url: string; init: RequestInit }[] = [];
  const sleeps: number[] = [];
  let clock = Date.parse('2026-11-22T14:00:00Z');
  const environment: Environment = {
    fetch(url, init) {
      requests.push({ url, init });
      const reply = replies[Math.min(requests.length, replies.length) - 1]?.() ?? 'no-network';
      return reply === 'no-network' ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(reply);
    },
    now: () => clock,
    random: () => random,
    sleep(milliseconds) {
      sleeps.push(milliseconds);
      clock += milliseconds;
      return Promise.resolve();
    },
  };
  const send = (signal?: AbortSignal): Promise<SubmissionOutcome> =>
    new HttpSubmissionClient('https://counter.example/', environment).submit(submission, {
      key: KEY,
      ...(signal && { signal }),
    });
  return { environment, requests, sleeps, send };
}

test('sends the submission as JSON under its key, and nothing of the person besides', async () => {
  const world = fakeWorld([accepted]);

  const outcome = await world.send();

  assert.deepEqual(outcome, { kind: 'accepted', receipt, replayed: false });
  const [{ url, init } = { url: '', init: {} }] = world.requests;
  assert.equal(url, 'https://counter.example/v1/submissions');
  assert.equal(new Headers(init.headers).get('Idempotency-Key'), `"${KEY}"`);
  assert.deepEqual(JSON.parse(init.body as string), submission);
  assert.equal(init.credentials, 'omit');
  assert.equal(init.referrerPolicy, 'no-referrer');
  assert.equal(init.cache, 'no-store');
  assert.equal(init.redirect, 'error');
});

test('says when an earlier try had already made the report', async () => {
  const outcome = await fakeWorld([() => accepted({ 'Idempotent-Replay': 'true' })]).send();

  assert.deepEqual(outcome, { kind: 'accepted', receipt, replayed: true });
});

test('tries again under the same key when the network fails, waiting longer each time', async () => {
  const world = fakeWorld([() => 'no-network', () => 'no-network', () => 'no-network', accepted]);

  const outcome = await world.send();

  assert.equal(outcome.kind, 'accepted');
  assert.deepEqual(world.sleeps, [500, 1_000, 2_000]);
  const keys = new Set(world.requests.map(({ init }) => new Headers(init.headers).get('Idempotency-Key')));
  assert.equal(keys.size, 1);
});

for (const [status, type] of [
  [408, 'timeout'],
  [409, 'submission-in-progress'],
  [429, 'too-many-requests'],
  [500, 'internal-error'],
  [502, 'bad-gateway'],
  [503, 'unavailable'],
] as const) {
  test(`tries again after ${status} ${type}`, async () => {
    const world = fakeWorld([() => problem(status, type), accepted]);

    assert.equal((await world.send()).kind, 'accepted');
    assert.equal(world.requests.length, 2);
  });
}

for (const [status, type] of [
  [400, 'malformed-request'],
  [403, 'origin-not-allowed'],
  [404, 'unknown-force'],
  [409, 'definition-changed'],
  [413, 'too-large'],
  [422, 'idempotency-key-reused'],
] as const) {
  test(`does not repeat what was refused for good: ${status} ${type}`, async () => {
    const world = fakeWorld([() => problem(status, type)]);

    assert.deepEqual(await world.send(), { kind: 'refused', refusal: { type, status, errors: [] } });
    assert.equal(world.requests.length, 1);
  });
}

test('hands on which answers were refused, and leaves out entries of another shape', async () => {
  const errors = [{ pointer: '/answers/imei', code: 'format' }, { pointer: 7 }, null];

  const outcome = await fakeWorld([() => problem(422, 'answers-invalid', { errors })]).send();

  assert.deepEqual(outcome, {
    kind: 'refused',
    refusal: { type: 'answers-invalid', status: 422, errors: [{ pointer: '/answers/imei', code: 'format' }] },
  });
});

test('takes no page of a café network for a receipt', async () => {
  const world = fakeWorld([
    () => new Response('<h1>Welcome to our WiFi</h1>', { headers: { 'Content-Type': 'text/html' } }),
    () => Response.json({ ok: true }),
    accepted,
  ]);

  assert.equal((await world.send()).kind, 'accepted');
  assert.equal(world.requests.length, 3);
});

test('waits as long as the service asks, and no shorter', async () => {
  const world = fakeWorld([() => problem(503, 'unavailable', {}, { 'Retry-After': '20' }), accepted], 0);

  await world.send();

  assert.deepEqual(world.sleeps, [20_000]);
});

test('gives up at once when the service asks for a longer wait than a person would stand', async () => {
  const world = fakeWorld([() => problem(429, 'too-many-requests', {}, { 'Retry-After': '3600' })]);

  const outcome = await world.send();

  assert.equal(outcome.kind === 'refused' && outcome.refusal.type, 'too-many-requests');
  assert.deepEqual(world.sleeps, []);
});

test('gives up within a minute, and says that it does not know', async () => {
  const world = fakeWorld([() => 'no-network']);

  assert.deepEqual(await world.send(), { kind: 'unreachable' });
  const waited = world.sleeps.reduce((sum, sleep) => sum + sleep, 0);
  assert.ok(waited > 50_000 && waited <= 60_000, String(waited));
});

test('stops when it is told to', async () => {
  const abort = new AbortController();
  const world = fakeWorld([
    () => {
      abort.abort(new Error('stopped'));
      return 'no-network';
    },
  ]);

  await assert.rejects(world.send(abort.signal), /stopped/);
  assert.equal(world.requests.length, 1);
});

test('tells that it will try again, before each wait', async () => {
  const { environment, sleeps } = fakeWorld([() => 'no-network', () => 'no-network', accepted]);
  const told: number[] = [];

  await new HttpSubmissionClient('https://counter.example', environment).submit(submission, {
    key: KEY,
    onRetry: () => told.push(sleeps.length),
  });

  assert.deepEqual(told, [0, 1]);
});
