import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Overlay } from '@frontcounter/schemas';
import { parseService } from '@frontcounter/schemas/definition';
import {
  confirmedSubscriptionShape,
  problemShape,
  receiptShape,
  reportStatusShape,
  type EntryEvent,
} from '@frontcounter/schemas/submission';
import { GENERAL_TRACKER, parseTracker } from '@frontcounter/schemas/trackers';
import { createService, readConfig } from '@frontcounter/service';
import { layEmptyDatabase } from '../../scripts/support/empty-database.js';
import { createBrowserService, type Answer } from '../../stories/service/browser-service.js';
import { replies, withFaults } from '../../stories/service/faults.js';
import type { JourneyExample } from '../journeys/support/walk.js';
import { submissionOf } from './support/submission-of.js';

/** Stories are answered inside the browser. Both that service and the real one are asked the same, and must agree. */

const origin = 'https://www.example.police.uk';
const forces = { sussex: { origins: [origin] }, gwent: { origins: ['https://www.gwent.example'] } };
const folder = new URL('../../packages/schemas/services/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

const services = new Map(
  readdirSync(folder).map((id) => {
    const overlays = { cy: read(`${id}/cy.json`) as Overlay };
    const definition = parseService(read(`${id}/service.json`), { overlays });
    const tracker = parseTracker(read(`../trackers/${definition.tracker ?? GENERAL_TRACKER}/tracker.json`));
    return [id, { definition, overlays, tracker }] as const;
  }),
);

const officer = { name: 'test-desk', key: 'a-key-of-this-test' };
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let real: Answer;
let inside: Answer;
let close: () => Promise<void>;
/** The token of the first link that each sent to who signed up. */
const asked = new EventEmitter<{ real: [token: string]; inside: [token: string] }>();
const links = Promise.all([once(asked, 'real'), once(asked, 'inside')]) as Promise<[string][]>;

before(async () => {
  const data = await mkdtemp(join(tmpdir(), 'frontcounter-stories-'));
  layEmptyDatabase(data);
  const app = await createService(
    readConfig({
      SERVICE_PORT: '0',
      FRONTCOUNTER_ORIGIN: 'https://counter.example',
      FRONTCOUNTER_SECRET: 'a secret of the operator, made at random',
      FRONTCOUNTER_DATA: data,
      FRONTCOUNTER_FORCES: JSON.stringify(forces),
      FRONTCOUNTER_OFFICER_KEYS: JSON.stringify({
        [officer.name]: { sha256: sha256(officer.key), forces: ['sussex'] },
      }),
      FRONTCOUNTER_LOG_LEVEL: 'silent',
    }),
    {
      mail: {
        send: async ({ text }) => void asked.emit('real', /\/confirm\/([\w-]{43})/.exec(text)?.[1] ?? ''),
      },
    },
  );
  const base = await app.listen({ port: 0, host: '127.0.0.1' });
  real = async (request, from) => {
    const { pathname } = new URL(request.url);
    const headers = { ...Object.fromEntries(request.headers), ...(from !== undefined && { origin: from }) };
    const body = request.body ? await request.text() : undefined;
    return fetch(`${base}${pathname}`, { method: request.method, headers, ...(body !== undefined && { body }) });
  };
  inside = createBrowserService({ services, forces, officer, onAsked: (token) => asked.emit('inside', token) });
  close = async () => {
    await app.close();
    await rm(data, { recursive: true, force: true });
  };
});
after(() => close());

interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly from?: string | undefined;
}

interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | null>>;
  readonly body: Record<string, unknown>;
}

async function ask(
  answer: Answer,
  { path = '/v1/submissions', method = 'POST', headers = {}, body, from = origin }: Asked,
): Promise<Told> {
  const request = new Request(`https://counter.example${path}`, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const response = await answer(request, from);
  const names = ['content-type', 'retry-after', 'idempotent-replay', 'www-authenticate', 'allow'];
  return {
    status: response.status,
    headers: Object.fromEntries(names.map((name) => [name, response.headers.get(name)?.split(';')[0] ?? null])),
    body: response.status === 204 ? {} : ((await response.json()) as Record<string, unknown>),
  };
}

/** Both services' replies to the same, which must be the same. */
async function agree(asked: Asked): Promise<Told> {
  const [a, b] = [await ask(real, asked), await ask(inside, asked)];
  assert.deepEqual(b, a);
  return b;
}

/** Each service has its own clock. */
const withoutTimes = (body: object): unknown =>
  JSON.parse(JSON.stringify(body), (name, value: unknown) => (name.endsWith('edAt') ? 'then' : value));

const key = (): Record<string, string> => ({ 'idempotency-key': `"${randomUUID()}"` });

for (const [id, service] of services) {
  if (service.definition.kind !== 'report') continue;
  const reports = (read(`${id}/examples.json`) as JourneyExample[]).filter(({ end }) => end.at === 'check-answers');
  for (const example of reports)
    test(`${id}, "${example.title}": both take it, and both show it to its owner alone`, async () => {
      const body = submissionOf(service.definition, example);
      const headers = key();
      for (const answer of [real, inside]) {
        const sent = await ask(answer, { headers, body });
        assert.equal(sent.status, 201);
        const receipt = receiptShape.parse(sent.body);
        assert.match(receipt.reference, /^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
        assert.match(receipt.accessCode, /^\d{16}$/);

        const again = await ask(answer, { headers, body });
        assert.deepEqual(again.body, sent.body);
        assert.equal(again.headers['idempotent-replay'], 'true');

        const path = `/v1/reports/${receipt.reference}`;
        const code = { authorization: `Bearer ${receipt.accessCode}` };
        const shown = await ask(answer, { path, method: 'GET', headers: code });
        const { service: named, stage, force, tracker } = reportStatusShape.parse(shown.body);
        assert.deepEqual(
          { named, stage, force, tracker },
          {
            tracker: service.tracker.id,
            named: { id, version: service.definition.version, title: service.overlays.cy['title'] },
            stage: 'received',
            force: 'sussex',
          },
        );
        const wrong = { authorization: 'Bearer 0000000000000000' };
        assert.equal((await ask(answer, { path, method: 'GET', headers: wrong })).status, 401);
      }
    });
}

test('both refuse the same things in the same words', async () => {
  const service = services.get('lost-property');
  const [example] = read('lost-property/examples.json') as JourneyExample[];
  assert.ok(service && example);
  const right = submissionOf(service.definition, example);
  const statuses: number[] = [];
  for (const asked of [
    { body: right },
    { body: right, headers: { 'idempotency-key': 'order-1' } },
    { body: '{', headers: key() },
    { body: { ...right, force: 7 }, headers: key() },
    { body: { ...right, force: 'gwent' }, headers: key() },
    { body: { ...right, force: 'kent' }, headers: key() },
    { body: right, headers: key(), from: 'https://www.example.com' },
    { body: { ...right, service: { id: 'nothing', version: '1.0.0' } }, headers: key() },
    { body: { ...right, service: { id: 'lost-property', version: '999.0.0' } }, headers: key() },
    { body: { ...right, answers: {} }, headers: key() },
    { body: right, headers: { ...key(), 'content-type': 'text/plain' } },
    { body: JSON.stringify('x'.repeat(300_000)), headers: key() },
    { path: '/v1/reports/4F7K-9QWX', method: 'GET' },
    { path: '/v1/reports/4F7K-9QWX', method: 'GET', headers: { authorization: 'Bearer 1234567890123456' } },
    { path: '/v1/nothing', method: 'GET' },
  ] satisfies Asked[]) {
    const { status, body } = await agree(asked);
    assert.equal(problemShape.parse(body).status, status);
    statuses.push(status);
  }
  assert.deepEqual(statuses, [400, 400, 400, 400, 403, 404, 403, 404, 409, 422, 415, 413, 401, 401, 404]);

  const headers = key();
  await ask(real, { headers, body: right });
  await ask(inside, { headers, body: right });
  assert.equal((await agree({ headers, body: { ...right, language: 'en' } })).status, 422);
});

test('both take the same words about a report, and answer alike', async () => {
  const service = services.get('lost-property');
  const [example] = read('lost-property/examples.json') as JourneyExample[];
  assert.ok(service && example);
  const sent = { headers: key(), body: submissionOf(service.definition, example) };
  const receipts = [await ask(real, sent), await ask(inside, sent)].map(({ body }) => receiptShape.parse(body));
  const same = key();
  const added = { upload: randomUUID(), name: 'cover.jpg', size: 9, sha256: 'a'.repeat(64), type: 'image/jpeg' };
  const words: { body: unknown; headers?: Record<string, string>; code?: string }[] = [
    { body: { kind: 'information', text: 'It has a red cover.' }, headers: same },
    { body: { kind: 'information', text: 'It has a red cover.' }, headers: same },
    { body: { kind: 'information', text: 'It has a blue cover.' }, headers: same },
    { body: { kind: 'question', text: 'Has it come in?' } },
    { body: { kind: 'answer', text: 'Red', answersEntry: '1' } },
    { body: { kind: 'contact', text: '07700 900123' } },
    { body: { kind: 'file', files: [added] } },
    { body: { kind: 'file', files: [added, added] } },
    { body: { kind: 'rumour' } },
    { body: '{' },
    { body: { kind: 'question', text: 'Why?' }, headers: { 'idempotency-key': 'order-1' } },
    { body: { kind: 'question', text: 'Why?' }, code: '0000000000000000' },
    { body: { kind: 'withdrawn' } },
    { body: { kind: 'question', text: 'Why?' } },
  ];
  const statuses: number[] = [];
  for (const { body, headers = key(), code } of words) {
    const told = await Promise.all(
      [real, inside].map(async (answer, index) => {
        const receipt = receipts[index];
        assert.ok(receipt);
        const authorization = `Bearer ${code ?? receipt.accessCode}`;
        const path = `/v1/reports/${receipt.reference}/entries`;
        const reply = await ask(answer, { path, headers: { ...headers, authorization }, body });
        return { ...reply, text: JSON.stringify(reply.body).replace(/"at":"[^"]+"/, '"at":""'), body: undefined };
      }),
    );
    assert.deepEqual(told[1], told[0]);
    statuses.push(told[0]?.status ?? 0);
  }
  assert.deepEqual(statuses, [201, 201, 422, 201, 409, 201, 201, 400, 400, 400, 400, 401, 201, 409]);
});

test('both let an officer move a report, and tell who follows it at once', async () => {
  const service = services.get('lost-property');
  const [example] = read('lost-property/examples.json') as JourneyExample[];
  assert.ok(service && example);
  const sent = { headers: key(), body: submissionOf(service.definition, example) };
  const same = key();
  const text = { en: 'Is it blue?', cy: 'Ai glas yw?' };
  const updates: { body: unknown; headers?: Record<string, string>; code?: string; from?: string }[] = [
    { body: { stage: 'possible-match', kind: 'question', text }, headers: same },
    { body: { stage: 'possible-match', kind: 'question', text }, headers: same },
    { body: { text }, headers: same },
    { body: { stage: 'possible-match' } },
    { body: { stage: 'closed' } },
    { body: { kind: 'rumour' } },
    { body: { text }, code: 'guess' },
    { body: { text }, from: origin },
    { body: { stage: 'closed', outcome: 'returned' } },
  ];
  const told = await Promise.all(
    [real, inside].map(async (answer) => {
      const { reference, accessCode } = receiptShape.parse((await ask(answer, sent)).body);
      const path = `/v1/reports/${reference}`;
      const follow = (headers: Record<string, string> = {}): Promise<Response> =>
        answer(
          new Request(`https://counter.example${path}/events`, {
            headers: { authorization: `Bearer ${accessCode}`, ...headers },
          }),
          origin,
        );
      assert.equal((await follow({ authorization: 'Bearer guess' })).status, 401);
      const live = await follow();
      const replies: unknown[] = [];
      for (const { body, headers = key(), code = officer.key, from } of updates) {
        const authorization = `Bearer ${code}`;
        const request = new Request(`https://counter.example${path}/updates`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers, authorization },
          body: JSON.stringify(body),
        });
        const reply = await answer(request, from);
        replies.push([reply.status, reply.headers.get('idempotent-replay'), await reply.json()]);
      }
      const heard = [await entriesOf(live, 3), await entriesOf(await follow({ 'last-event-id': '2' }), 2)];
      return JSON.parse(JSON.stringify([replies, heard]).replaceAll(/"at":"[^"]+"/g, '"at":""')) as [
        [number][],
        unknown[][],
      ];
    }),
  );
  assert.deepEqual(told[1], told[0]);
  const [[replies, heard] = [[], []]] = told;
  assert.deepEqual(
    replies.map(([status]) => status),
    [201, 201, 422, 422, 422, 400, 401, 403, 201],
  );
  assert.deepEqual(
    heard.map((entries) => entries.length),
    [3, 2],
  );
});

/** The first entries that a stream tells of. What it says of the report beside them depends on when it looks. */
async function entriesOf(response: Response, count: number): Promise<unknown[]> {
  assert.equal(response.status, 200);
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  for (let text = ''; ;) {
    const found = [...text.matchAll(/^id: (\d+)\nevent: entry\ndata: (.*)\n\n/gm)];
    if (found.length >= count) {
      await reader.cancel();
      return found.map(([, id, data = '']) => [id, (JSON.parse(data) as EntryEvent).entry]);
    }
    const { value, done } = await reader.read();
    assert.ok(!done, `The stream ended after ${text}`);
    text += decoder.decode(value, { stream: true });
  }
}

test('both take the same sign-ups, and let who has the link do the same with them', async () => {
  const service = services.get('neighbourhood-alerts');
  const [example] = read('neighbourhood-alerts/examples.json') as JourneyExample[];
  assert.ok(service && example);
  const right = submissionOf(service.definition, example) as { readonly answers: Readonly<Record<string, unknown>> };
  const other = (answers: object): object => ({ ...right, answers: { ...right.answers, ...answers } });
  const path = '/v1/subscriptions';
  const statuses: number[] = [];
  const note = async (asked: Asked): Promise<void> => void statuses.push((await agree(asked)).status);
  const same = key();
  await note({ path, headers: same, body: right });
  await note({ path, headers: same, body: right });
  await note({ path, headers: same, body: other({ language: 'cy' }) });
  await note({ path, body: right });
  await note({ path, headers: key(), body: other({ topics: [] }) });
  await note({ path, headers: key(), body: { ...right, force: 'gwent' } });
  await note({ path, headers: key(), body: { ...right, service: { id: 'lost-property', version: '1.0.0' } } });
  await note({ path, method: 'GET' });
  await note({ path: `${path}/confirm`, body: { token: 'guess' } });
  await note({ path: `${path}/confirm`, body: { token: 'A'.repeat(43) } });
  assert.deepEqual(statuses, [202, 202, 422, 400, 422, 403, 404, 405, 400, 404]);
  const tokens = await links;
  const told = await Promise.all(
    ([real, inside] as const).map(async (answer, index) => {
      const token = tokens[index]?.[0];
      const confirmed = await ask(answer, { path: `${path}/confirm`, body: { token } });
      const { manage, subscription } = confirmedSubscriptionShape.parse(confirmed.body);
      const replies: unknown[] = [];
      const current = async (method: string, body?: unknown, bearer = manage): Promise<void> => {
        const asked = { path: `${path}/current`, method, headers: { authorization: `Bearer ${bearer}` }, body };
        const { status, body: reply } = await ask(answer, asked);
        replies.push([status, withoutTimes(reply)]);
      };
      await current('GET');
      await current('GET', undefined, 'A'.repeat(43));
      await current('PATCH', { paused: true });
      await current('PATCH', { paused: 1 });
      await current('PATCH', { paused: false });
      await current('PUT', other({ language: 'cy' }));
      await current('PUT', other({ topics: [] }));
      await current('PUT', other({ email: 'kit@example.com' }));
      await current('GET');
      await current('POST', {});
      await current('DELETE');
      await current('DELETE');
      return { subscription: withoutTimes(subscription), replies };
    }),
  );
  assert.deepEqual(told[1], told[0]);
  assert.deepEqual(
    told[0]?.replies.map((reply) => (reply as [number])[0]),
    [200, 404, 200, 400, 200, 200, 422, 202, 200, 405, 204, 404],
  );
});

test('every fault of the toolbar is one that a client can meet', async () => {
  const service = services.get('lost-property');
  const [example] = read('lost-property/examples.json') as JourneyExample[];
  assert.ok(service && example);
  const body = submissionOf(service.definition, example);
  for (const reply of replies) {
    const answer = withFaults(inside, reply, 'fast');
    if (reply === 'unreachable') {
      await assert.rejects(ask(answer, { headers: key(), body }), TypeError);
    } else if (reply === 'lost-reply') {
      const headers = key();
      await assert.rejects(ask(answer, { headers, body }), TypeError);
      const { status, headers: told } = await ask(answer, { headers, body });
      assert.deepEqual([status, told['idempotent-replay']], [201, 'true']);
    } else if (reply === 'hangs') {
      const signal = AbortSignal.timeout(20);
      await assert.rejects(answer(new Request('https://counter.example/v1/submissions', { method: 'POST', signal })), {
        name: 'TimeoutError',
      });
    } else if (reply === 'nonsense') {
      await assert.rejects(ask(answer, { headers: key(), body }), SyntaxError);
    } else if (reply !== 'well') {
      const { status, body: problem } = await ask(answer, { headers: key(), body });
      assert.equal(problemShape.parse(problem).status, status);
      assert.ok(String(problem['type']).endsWith(`/${reply}`));
    }
  }
  await assert.rejects(ask(withFaults(inside, 'well', 'offline'), { headers: key(), body }), TypeError);
});
