import assert from 'node:assert/strict';
import { connect, type AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { PROBLEM_TYPE_BASE, PROBLEM_TYPES, problemShape } from '@frontcounter/schemas/submission';
import type { HTTPMethods, InjectOptions } from 'fastify';
import { rightAnswers } from './testing/lost-keys.js';
import { startFixture, submissionOf, SUSSEX, type Fixture } from './testing/service-fixture.js';

const RUNS = Number(process.env.TEST_FUZZ_RUNS ?? 1500);
/** Put into everything that is sent, and looked for in everything that comes back and in the log. */
const CANARY = 'c4n4ry';
const TYPES = new Set(PROBLEM_TYPES.map((type) => PROBLEM_TYPE_BASE + type));

const marked = (text: string): string => `${CANARY}${text}`;
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '\0',
      '\uD800',
      '__proto__',
      'constructor',
      "'; DROP TABLE report; --",
      '%00',
      '{{7*7}}',
      '<script>',
    ),
  )
  .map(marked);
const json = fc.jsonValue({ maxDepth: 6 }).map((value) => ({ [CANARY]: value }));
const answer = fc.oneof(text, json, fc.array(text, { maxLength: 4 }), fc.double(), fc.constant(null), fc.boolean());

/** Right answers with some replaced, taken away or added: the requests that get furthest. */
const answers = fc
  .record(
    {
      kind: answer,
      story: answer,
      'lost-on': answer,
      fobs: fc.oneof(answer, fc.array(fc.record({ fob: answer }), { maxLength: 5 })),
    },
    { requiredKeys: [] },
  )
  .map((wrong) => ({ ...rightAnswers, ...wrong }))
  .chain((mixed) =>
    fc.option(fc.tuple(text, answer), { freq: 4 }).map((extra) => (extra ? { ...mixed, [extra[0]]: extra[1] } : mixed)),
  );

const body = fc.oneof(
  {
    weight: 1,
    arbitrary: fc
      .nat()
      .map((number) => JSON.stringify(submissionOf({ answers: { ...rightAnswers, story: marked(String(number)) } }))),
  },
  { weight: 5, arbitrary: answers.map((given) => JSON.stringify(submissionOf({ answers: given }))) },
  {
    weight: 2,
    arbitrary: fc
      .record({
        service: fc.oneof(json, fc.record({ id: text, version: text })),
        force: text,
        language: text,
        answers: json,
      })
      .map((value) => JSON.stringify(value)),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(
      text,
      json.map((value) => JSON.stringify(value)),
      fc.nat(60_000).map((deep) => marked('['.repeat(deep))),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .nat(400_000)
      .map((length) => JSON.stringify(submissionOf({ answers: { story: marked('x'.repeat(length)) } }))),
  },
);

/** What Node lets into a header value. */
const headerText = fc
  .string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)) })
  .map(marked);
const request = fc.record({
  method: fc.oneof(
    { weight: 3, arbitrary: fc.constant<HTTPMethods>('POST') },
    { weight: 2, arbitrary: fc.constantFrom<HTTPMethods>('GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD') },
  ),
  path: fc.oneof(
    { weight: 6, arbitrary: fc.constant('/v1/submissions') },
    { weight: 2, arbitrary: fc.webPath().map((path) => `/v1/reports/${CANARY}${path}`) },
    { weight: 1, arbitrary: fc.webPath().map((path) => `/v1/services/${CANARY}${path}`) },
    { weight: 1, arbitrary: fc.webPath().map((path) => `/${CANARY}${path}`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '/v1/ready',
        '/v1/health',
        '/%',
        '/v1/%zz',
        '/v1/reports/',
        '//',
        `/v1/reports/${CANARY.repeat(40)}`,
      ),
    },
  ),
  key: fc.oneof({ weight: 4, arbitrary: fc.uuid({ version: 4 }) }, { weight: 1, arbitrary: headerText }),
  type: fc.oneof(
    { weight: 6, arbitrary: fc.constant('application/json') },
    { weight: 1, arbitrary: headerText },
    { weight: 1, arbitrary: fc.constantFrom('text/plain', 'application/json; charset=utf-16', '') },
  ),
  origin: fc.oneof({ weight: 6, arbitrary: fc.constant(SUSSEX) }, { weight: 1, arbitrary: headerText }),
  authorization: fc.oneof(headerText, fc.constant('Bearer 1234567890123456')),
  body,
});

describe('whatever is sent', () => {
  let fixture: Fixture;
  before(async () => {
    fixture = await startFixture(undefined, { logLevel: 'debug' });
  });
  after(() => fixture.close());

  test(`${RUNS} requests: never 5xx, every refusal a known problem, and no echo in reply or log`, async (t) => {
    const seen = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(request, async ({ method, path, key, type, origin, authorization, body: payload }) => {
        const options: InjectOptions = {
          method,
          url: path,
          headers: { origin, authorization, 'idempotency-key': key, 'content-type': type },
        };
        if (method !== 'GET' && method !== 'HEAD') options.payload = payload;
        const reply = await fixture.app.inject(options);
        seen.set(reply.statusCode, (seen.get(reply.statusCode) ?? 0) + 1);
        assert.ok(reply.statusCode < 500, `${reply.statusCode} ${reply.body}`);
        const everything = JSON.stringify(reply.headers) + reply.body;
        assert.ok(!everything.includes(CANARY), everything);
        if (reply.statusCode < 300 || reply.statusCode === 304) return;
        assert.match(String(reply.headers['content-type']), /^application\/problem\+json/);
        if (method === 'HEAD') return;
        const problem = problemShape.parse(reply.json());
        assert.ok(TYPES.has(problem.type), problem.type);
        assert.equal(problem.status, reply.statusCode);
        assert.ok(!/node_modules|\bat .*:\d+:\d+/.test(reply.body));
      }),
      { numRuns: RUNS },
    );
    assert.ok(!fixture.log.join('').includes(CANARY));
    for (const status of [201, 400, 401, 404, 405, 413, 415, 422])
      assert.ok(seen.has(status), `no request got ${status}: ${JSON.stringify([...seen])}`);
    t.diagnostic(JSON.stringify(Object.fromEntries(seen)));
  });

  test('what is not HTTP gets a problem, too, and the connection is closed', async () => {
    await fixture.app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = fixture.app.server.address() as AddressInfo;
    const long = `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${CANARY.repeat(5000)}\r\n\r\n`;
    for (const bytes of [
      `${CANARY}\r\n\r\n`,
      `BREW /${CANARY} HTTP/1.1\r\nHost: x\r\n\r\n`,
      'GET / HTTP/1.1\r\nConnection: close\r\n\r\n',
      long,
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n',
    ]) {
      const reply = await new Promise<string>((resolve, reject) => {
        let read = '';
        const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
        socket.on('data', (chunk: Buffer) => (read += chunk.toString()));
        socket.on('close', () => resolve(read));
        socket.on('error', reject);
        socket.setTimeout(5000, () => socket.destroy());
      });
      assert.match(reply, /^HTTP\/1\.1 400 Bad Request\r\n/, bytes.slice(0, 40));
      assert.ok(!reply.includes(CANARY));
      const [head = '', content = ''] = reply.split('\r\n\r\n');
      assert.match(head, /application\/problem\+json/i, bytes.slice(0, 40));
      assert.equal(problemShape.parse(JSON.parse(content)).type, `${PROBLEM_TYPE_BASE}malformed-request`);
    }
    assert.ok(!fixture.log.join('').includes(CANARY));
  });
});
