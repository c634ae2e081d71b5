import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { PROBLEM_TYPE_BASE, problemShape, receiptShape, type Receipt } from '@frontcounter/schemas/submission';
import type { LightMyRequestResponse } from 'fastify';
import { sql } from 'kysely';
import { rightAnswers } from '../testing/lost-keys.js';
import {
  databaseKinds,
  GWENT,
  NOON,
  sending,
  startFixture,
  submissionOf,
  SUSSEX,
  type Fixture,
} from '../testing/service-fixture.js';
import { hashIdempotencyKey } from './hash-idempotency-key.js';
import { purgeKeys } from './purge-keys.js';

function assertProblem(response: LightMyRequestResponse, status: number, type: string): void {
  assert.equal(response.statusCode, status, response.body);
  assert.match(String(response.headers['content-type']), /^application\/problem\+json/);
  const problem = problemShape.parse(response.json());
  assert.equal(problem.type, PROBLEM_TYPE_BASE + type);
  assert.equal(problem.status, status);
}

for (const kind of databaseKinds) {
  describe(`submissions on ${kind.name}`, () => {
    let fixture: Fixture;
    const send = (...args: Parameters<typeof sending>): Promise<LightMyRequestResponse> =>
      fixture.app.inject(sending(...args));
    const countReports = async (): Promise<number> =>
      Number(
        (
          await fixture.db
            .selectFrom('report')
            .select(sql<string>`count(*)`.as('count'))
            .executeTakeFirstOrThrow()
        ).count,
      );

    before(async () => {
      fixture = await startFixture(kind);
    });
    after(() => fixture.close());

    test('a right submission gives a receipt, with the headers a page needs', async () => {
      const response = await send(randomUUID());
      assert.equal(response.statusCode, 201);
      const receipt = receiptShape.parse(response.json());
      assert.match(receipt.reference, /^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
      assert.match(receipt.accessCode, /^\d{16}$/);
      assert.equal(receipt.receivedAt, NOON.toISOString());
      const { headers } = response;
      assert.equal(headers.location, `/v1/reports/${receipt.reference}`);
      assert.equal(headers['cache-control'], 'no-store');
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.match(
        String(headers['access-control-expose-headers']),
        /Retry-After.*RateLimit.*Location.*Idempotent-Replay/,
      );
      assert.equal(headers['idempotent-replay'], undefined);
      assert.equal(headers['set-cookie'], undefined);
    });

    test('report, key, log line and outbox row are stored together, and the secrets only as hashes', async () => {
      const key = randomUUID();
      const { reference, accessCode } = (await send(key)).json<Receipt>();
      const report = await fixture.db
        .selectFrom('report')
        .selectAll()
        .where('reference', '=', reference)
        .executeTakeFirstOrThrow();
      assert.deepEqual(report.answers, rightAnswers);
      assert.deepEqual(
        [report.force, report.service_id, report.service_version, report.language, report.stage],
        ['sussex', 'lost-keys', '2.1.0', 'en', 'received'],
      );
      const stored = await fixture.db
        .selectFrom('idempotency_key')
        .selectAll()
        .where('report_id', '=', report.id)
        .execute();
      assert.equal(stored.length, 1);
      assert.ok(hashIdempotencyKey(key).equals(stored[0]!.key_hash));
      const audit = await fixture.db.selectFrom('audit').selectAll().where('report_id', '=', report.id).execute();
      assert.deepEqual(
        audit.map(({ operation, actor, force }) => [operation, actor, force]),
        [['collection', 'reporter', 'sussex']],
      );
      const outbox = await fixture.db.selectFrom('outbox').selectAll().where('report_id', '=', report.id).execute();
      const { expect_by: expectBy } = report;
      assert.deepEqual(
        outbox.map(({ topic, attempts, delivered_at, payload }) => [topic, attempts, delivered_at, payload]),
        [
          [
            'report-received',
            0,
            null,
            { reference, service: { id: 'lost-keys', version: '2.1.0' }, language: 'en', expectBy },
          ],
        ],
      );
      const everything = JSON.stringify([report, stored, audit, outbox], (_name, value: unknown) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
      );
      assert.ok(!everything.includes(accessCode));
      assert.ok(!everything.includes(key));
    });

    test('the same key and the same submission, written in another order, give the same receipt', async () => {
      const key = randomUUID();
      const first = await send(key);
      const reports = await countReports();
      const reordered = Object.fromEntries(Object.entries(submissionOf()).reverse());
      const second = await fixture.app.inject({
        ...sending(key, reordered),
        headers: { origin: SUSSEX, 'idempotency-key': key.toUpperCase() },
      });
      assert.equal(second.statusCode, 201);
      assert.equal(second.body, first.body);
      assert.equal(second.headers['idempotent-replay'], 'true');
      assert.equal(await countReports(), reports);
    });

    test('the same key with another submission is refused, and the first report stays as it was', async () => {
      const key = randomUUID();
      const first = await send(key);
      assertProblem(
        await send(key, submissionOf({ answers: { ...rightAnswers, kind: 'car' } })),
        422,
        'idempotency-key-reused',
      );
      assertProblem(await send(key, submissionOf({ language: 'cy' })), 422, 'idempotency-key-reused');
      assert.equal((await send(key)).body, first.body);
    });

    test('the same key at another force is another report', async () => {
      const key = randomUUID();
      const sussex = await send(key);
      const gwent = await send(key, submissionOf({ force: 'gwent' }), { origin: GWENT });
      assert.equal(gwent.statusCode, 201);
      assert.equal(gwent.headers['idempotent-replay'], undefined);
      assert.notEqual(gwent.json<Receipt>().reference, sussex.json<Receipt>().reference);
      assert.notEqual(gwent.json<Receipt>().accessCode, sussex.json<Receipt>().accessCode);
    });

    test('a refused submission leaves its key free', async () => {
      const key = randomUUID();
      assertProblem(
        await send(key, submissionOf({ answers: { ...rightAnswers, story: undefined } })),
        422,
        'answers-invalid',
      );
      assert.equal((await send(key)).statusCode, 201);
    });

    test('an accepted submission is replayed also when its answers would no longer pass', async () => {
      const key = randomUUID();
      const answers = { ...rightAnswers, 'lost-on': '2026-06-15' };
      const first = await send(key, submissionOf({ answers }));
      fixture.clock.now = new Date('2026-06-14T12:00:00Z');
      try {
        assertProblem(await send(randomUUID(), submissionOf({ answers })), 422, 'answers-invalid');
        assert.equal((await send(key, submissionOf({ answers }))).body, first.body);
      } finally {
        fixture.clock.now = NOON;
      }
    });

    test('a key lives for thirty days', async () => {
      const key = randomUUID();
      const first = await send(key);
      const day = 86_400_000;
      await purgeKeys(fixture.db, new Date(NOON.getTime() + 29.9 * day));
      assert.equal((await send(key)).body, first.body);
      assert.ok((await purgeKeys(fixture.db, new Date(NOON.getTime() + 30.1 * day))) > 0);
      const later = await send(key);
      assert.equal(later.statusCode, 201);
      assert.notEqual(later.json<Receipt>().reference, first.json<Receipt>().reference);
    });

    test('missing and weak keys are refused', async () => {
      const bare = { method: 'POST', url: '/v1/submissions', payload: submissionOf() } as const;
      assertProblem(await fixture.app.inject({ ...bare, headers: { origin: SUSSEX } }), 400, 'idempotency-key-missing');
      assertProblem(await send('1'), 400, 'idempotency-key-malformed');
    });

    test('each wrong answer is named by pointer and code, and nothing is repeated', async () => {
      const answers = {
        ...rightAnswers,
        kind: 'canary-boat',
        'lost-on': '2027-01-01',
        fobs: [{ fob: 'x'.repeat(41) }],
        canary: 1,
      };
      const response = await send(randomUUID(), submissionOf({ answers }));
      assertProblem(response, 422, 'answers-invalid');
      const { errors } = problemShape.parse(response.json());
      const pointers = errors?.map(({ pointer }) => pointer);
      assert.deepEqual(
        new Set(pointers),
        new Set(['/answers/kind', '/answers/lost-on', '/answers/fobs/0/fob', '/answers']),
      );
      assert.ok(!response.body.includes('canary'));
    });

    test('a page of another site cannot send, nor one force for another', async () => {
      const reports = await countReports();
      assertProblem(await send(randomUUID(), submissionOf(), { origin: GWENT }), 403, 'origin-not-allowed');
      assertProblem(await send(randomUUID(), submissionOf({ force: 'gwent' })), 403, 'origin-not-allowed');
      for (const origin of [
        'https://evil.example',
        'null',
        'http://www.sussex.police.uk',
        `${SUSSEX}.evil.example`,
        `${SUSSEX}:8443`,
      ]) {
        const response = await send(randomUUID(), submissionOf(), { origin });
        assertProblem(response, 403, 'origin-not-allowed');
        assert.equal(response.headers['access-control-allow-origin'], '*', 'the widget there can say why');
      }
      assert.equal(await countReports(), reports);
    });

    test('unknown forces, services and versions are told apart', async () => {
      const service = (id: string, version: string): object => submissionOf({ service: { id, version } });
      assertProblem(await send(randomUUID(), submissionOf({ force: 'atlantis' })), 404, 'unknown-force');
      assertProblem(await send(randomUUID(), service('lost-umbrella', '1.0.0')), 404, 'unknown-service');
      assertProblem(await send(randomUUID(), service('lost-keys', '1.9.0')), 409, 'definition-changed');
      assertProblem(await send(randomUUID(), service('lost-keys', '3.0.0')), 409, 'definition-changed');
      assertProblem(await send(randomUUID(), service('lost-keys', 'newest')), 400, 'malformed-request');
      assert.equal((await send(randomUUID(), service('lost-keys', '2.0.7'))).statusCode, 201);
    });

    test('a body that is not a submission is refused with its own problem', async () => {
      const raw = (payload: string, type = 'application/json'): Promise<LightMyRequestResponse> =>
        fixture.app.inject({
          method: 'POST',
          url: '/v1/submissions',
          payload,
          headers: { origin: SUSSEX, 'content-type': type, 'idempotency-key': randomUUID() },
        });
      const withStory = (story: string): string =>
        JSON.stringify(submissionOf({ answers: { ...rightAnswers, story: '@' } })).replace('"@"', story);
      for (const body of ['', '{', 'null', '[]', '"text"', '{}', JSON.stringify({ ...submissionOf(), extra: 1 })]) {
        assertProblem(await raw(body), 400, 'malformed-request');
      }
      for (const story of ['"\\u0000"', '"\\ud800"', '['.repeat(100_000) + ']'.repeat(100_000)]) {
        assertProblem(await raw(withStory(story)), 400, 'malformed-request');
      }
      assertProblem(await raw(withStory('{"__proto__":{"polluted":true}}')), 400, 'malformed-request');
      assertProblem(await raw(withStory('{"constructor":{"prototype":{"polluted":true}}}')), 400, 'malformed-request');
      assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
      assertProblem(await raw(withStory(`"${'x'.repeat(300_000)}"`)), 413, 'too-large');
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
        'application/xml',
      ]) {
        assertProblem(await raw(JSON.stringify(submissionOf()), type), 415, 'unsupported-media-type');
      }
    });

    test('other methods are refused with the ones that are not', async () => {
      for (const method of ['GET', 'PUT', 'PATCH', 'DELETE'] as const) {
        const response = await fixture.app.inject({ method, url: '/v1/submissions', headers: { origin: SUSSEX } });
        assertProblem(response, 405, 'method-not-allowed');
        assert.equal(response.headers.allow, 'POST');
      }
    });

    test('a preflight is answered for any page, and never lets cookies through', async () => {
      const preflight = (origin: string): Promise<LightMyRequestResponse> =>
        fixture.app.inject({
          method: 'OPTIONS',
          url: '/v1/submissions',
          headers: {
            origin,
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'content-type,idempotency-key',
          },
        });
      for (const origin of [SUSSEX, 'https://evil.example']) {
        const { statusCode, headers } = await preflight(origin);
        assert.equal(statusCode, 204);
        assert.equal(headers['access-control-allow-origin'], '*');
        assert.match(String(headers['access-control-allow-headers']), /Idempotency-Key/);
        assert.equal(headers['access-control-max-age'], '86400');
        assert.equal(headers['access-control-allow-credentials'], undefined);
      }
    });

    test('the log can be added to, never changed', async () => {
      await send(randomUUID());
      for (const statement of [sql`UPDATE audit SET actor = 'nobody'`, sql`DELETE FROM audit`, sql`TRUNCATE audit`]) {
        await assert.rejects(statement.execute(fixture.db), /append-only/);
      }
    });

    test('no answer, key, code, reference or address is in the service’s own log', async () => {
      const key = randomUUID();
      const { reference, accessCode } = (
        await send(key, submissionOf({ answers: { ...rightAnswers, story: 'canary-story' } }), {
          'user-agent': 'canary-agent',
        })
      ).json<Receipt>();
      await fixture.app.inject({
        url: `/v1/reports/${reference}?canary-query`,
        headers: { authorization: `Bearer ${accessCode}` },
      });
      const text = fixture.log.join('');
      assert.match(text, /"route":"\/v1\/reports\/:reference","status":200/);
      for (const secret of ['canary', key, accessCode, reference, '127.0.0.1', 'sussex.police.uk'])
        assert.ok(!text.includes(secret), secret);
    });
  });
}
