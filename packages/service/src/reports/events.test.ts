import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { entryEventShape, filesEventShape, type EntryEvent, type Receipt } from '@frontcounter/schemas/submission';
import { Client } from 'pg';
import { createService } from '../service.js';
import { startCuttingProxy } from '../testing/cutting-proxy.js';
import { named, sendFile, testFile } from '../testing/sender.js';
import {
  databaseKinds,
  DESK,
  startFixture,
  submissionOf,
  SUSSEX,
  SUSSEX_KEY,
  type DatabaseKind,
  type Fixture,
} from '../testing/service-fixture.js';
import { rightAnswers } from '../testing/lost-keys.js';
import { StreamPlaces } from './stream-places.js';

interface Event {
  readonly id?: string;
  readonly name: string;
  readonly data: string;
}

/** A stream of events as a page reads it. */
interface Stream {
  /** The next event, or undefined at the end. */
  next(): Promise<Event | undefined>;
  /** The next event about an entry, checked. */
  entry(): Promise<EntryEvent & { readonly id: string | undefined }>;
  close(): void;
}

async function follow(origin: string, { reference, accessCode }: Receipt, lastId?: string): Promise<Stream> {
  const stop = new AbortController();
  const response = await fetch(`${origin}/v1/reports/${reference}/events`, {
    headers: {
      origin: SUSSEX,
      authorization: `Bearer ${accessCode}`,
      ...(lastId !== undefined && { 'last-event-id': lastId }),
    },
    signal: stop.signal,
  });
  assert.equal(response.status, 200);
  assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream/);
  assert.equal(response.headers.get('cache-control'), 'no-store, no-transform');
  assert.equal(response.headers.get('access-control-allow-origin'), '*');
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const next = async (): Promise<Event | undefined> => {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end >= 0) {
        const lines = text.slice(0, end).split('\n');
        text = text.slice(end + 2);
        const field = (name: string): string | undefined =>
          lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
        const data = field('data');
        if (data === undefined) continue;
        const id = field('id');
        return { ...(id !== undefined && { id }), name: field('event') ?? '', data };
      }
      const { value, done } = await reader.read().catch(() => ({ value: undefined, done: true }));
      if (done || value === undefined) return undefined;
      text += value;
    }
  };
  return {
    next,
    async entry() {
      for (;;) {
        const event = await next();
        assert.ok(event, 'the stream ended');
        if (event.name === 'entry') return { id: event.id, ...entryEventShape.parse(JSON.parse(event.data)) };
      }
    },
    close: () => stop.abort(),
  };
}

async function listening(app: Fixture['app']): Promise<string> {
  if (!app.server.listening) await app.listen({ host: '127.0.0.1', port: 0 });
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
}

async function start(kind: DatabaseKind, t: TestContext): Promise<{ fixture: Fixture; origin: string }> {
  const fixture = await startFixture(kind);
  t.after(() => fixture.close());
  return { fixture, origin: await listening(fixture.app) };
}

async function post(origin: string, path: string, body: object, headers: Record<string, string>): Promise<Response> {
  return fetch(`${origin}${path}`, {
    method: 'POST',
    headers: { origin: SUSSEX, 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
    body: JSON.stringify(body),
  });
}
const send = async (origin: string, overrides: object = {}): Promise<Receipt> =>
  (await (await post(origin, '/v1/submissions', submissionOf(overrides), {})).json()) as Receipt;
async function tell(origin: string, { reference }: Receipt, text: string): Promise<void> {
  const path = `/v1/reports/${reference}/updates`;
  const headers = { origin: DESK, authorization: `Bearer ${SUSSEX_KEY}` };
  const { status } = await post(origin, path, { text: { en: text } }, headers);
  assert.equal(status, 201);
}

for (const kind of databaseKinds) {
  test(`an update and a word are on the stream as soon as they are there, on ${kind.name}`, async (t) => {
    const { fixture, origin } = await start(kind, t);
    const receipt = await send(origin);
    const stream = await follow(origin, receipt);
    await tell(origin, receipt, 'We are reading it.');
    const told = await stream.entry();
    assert.deepEqual([told.id, told.entry.text, told.stage], ['2', 'We are reading it.', 'received']);
    assert.ok(told.can.includes('withdraw'));

    const path = `/v1/reports/${receipt.reference}/entries`;
    await post(origin, path, { kind: 'withdrawn' }, { authorization: `Bearer ${receipt.accessCode}` });
    const { id, stage, can } = await stream.entry();
    assert.deepEqual([id, stage, can], ['3', 'withdrawn', []]);
    stream.close();
    assert.ok(!fixture.log.join('').includes(receipt.accessCode));
  });

  test(`a line that is cut again and again loses nothing and repeats nothing, on ${kind.name}`, async (t) => {
    const { origin } = await start(kind, t);
    const receipt = await send(origin);
    const seen: string[] = [];
    let last = '1';
    const all = 12;
    const teller = (async () => {
      for (let count = 1; count <= all; count += 1) await tell(origin, receipt, `Word ${count}`);
    })();
    for (let connection = 0; seen.length < all; connection += 1) {
      const line = await startCuttingProxy(origin, () => undefined);
      const stream = await follow(line.origin, receipt, last);
      for (let count = 0; count <= connection % 3 && seen.length < all; count += 1) {
        const { id = '', entry } = await stream.entry();
        seen.push(entry.text ?? '');
        last = id;
      }
      // Both ends see the line go dead, with whatever was on it.
      await line.close();
    }
    await teller;
    assert.deepEqual(
      seen,
      Array.from({ length: all }, (_, index) => `Word ${index + 1}`),
    );
  });

  test(`a file that has been checked is told of, on ${kind.name}`, async (t) => {
    const { origin } = await start(kind, t);
    const file = testFile(2000);
    const receipt = await send(origin, { answers: { ...rightAnswers, photos: [named(file)] } });
    const stream = await follow(origin, receipt);
    const states: string[] = [];
    await sendFile(origin, file);
    while (states.at(-1) !== 'verified') {
      const event = await stream.next();
      assert.ok(event);
      if (event.name === 'files') states.push(filesEventShape.parse(JSON.parse(event.data)).files[0]!.state);
    }
    stream.close();
  });

  test(`a stop ends streams and is not held up by them, and the next start goes on, on ${kind.name}`, async (t) => {
    const { fixture, origin } = await start(kind, t);
    const receipt = await send(origin);
    const stream = await follow(origin, receipt, '1');
    await tell(origin, receipt, 'Before');
    const { id } = await stream.entry();
    await fixture.app.close();
    let event = await stream.next();
    while (event?.name === 'files') event = await stream.next();
    assert.equal(event, undefined);

    const again = await createService(fixture.config);
    t.after(() => again.close());
    const resumed = await listening(again);
    await tell(resumed, receipt, 'After');
    const stream2 = await follow(resumed, receipt, id);
    assert.equal((await stream2.entry()).entry.text, 'After');
    stream2.close();
  });
}

test('an id that is none is refused', async (t) => {
  const [kind] = databaseKinds;
  const { origin } = await start(kind!, t);
  const { reference, accessCode } = await send(origin);
  const { status } = await fetch(`${origin}/v1/reports/${reference}/events`, {
    headers: { authorization: `Bearer ${accessCode}`, 'last-event-id': 'x' },
  });
  assert.equal(status, 400);
});

test('HEAD, which would open a stream that nobody closes, is refused', async (t) => {
  const [kind] = databaseKinds;
  const { origin } = await start(kind!, t);
  const { reference, accessCode } = await send(origin);
  const { status, headers } = await fetch(`${origin}/v1/reports/${reference}/events`, {
    method: 'HEAD',
    headers: { authorization: `Bearer ${accessCode}` },
  });
  assert.deepEqual([status, headers.get('allow')], [405, 'GET']);
});

test('streams are limited by network and in all, and a place that is left is free again', () => {
  const places = new StreamPlaces(3, 2);
  const now = new Date();
  const leave = places.take('192.0.2.1', now);
  places.take('192.0.2.1', now);
  assert.throws(() => places.take('192.0.2.1', now), { statusCode: 429 });
  places.take('192.0.2.2', now);
  assert.throws(() => places.take('192.0.2.3', now), { statusCode: 503 });
  leave();
  leave();
  places.take('192.0.2.1', now);
  assert.throws(() => places.take('192.0.2.3', now), { statusCode: 503 });
});

const server = databaseKinds.find(({ name }) => name === 'PostgreSQL');

test(
  'an update that one copy takes is on the streams of another, also after its connection for news broke',
  { skip: server ? false : 'set TEST_DATABASE_URL' },
  async (t) => {
    const { fixture, origin } = await start(server!, t);
    const other = await createService(fixture.config);
    t.after(() => other.close());
    const elsewhere = await listening(other);
    const receipt = await send(origin);
    const stream = await follow(elsewhere, receipt);
    await tell(origin, receipt, 'One');
    assert.equal((await stream.entry()).entry.text, 'One');

    const client = new Client({ connectionString: fixture.config.databaseUrl });
    await client.connect();
    const { rowCount } = await client.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'frontcounter news' AND datname = current_database()",
    );
    await client.end();
    assert.equal(rowCount, 2);
    await tell(origin, receipt, 'Two');
    assert.equal((await stream.entry()).entry.text, 'Two');
    stream.close();
  },
);
