import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import {
  entryEventShape,
  officerReportShape,
  problemShape,
  reportStatusShape,
  type Receipt,
} from '@frontcounter/schemas/submission';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { createService } from '../service.js';
import { named, refusalOf, sendFile, testFile, type TestFile } from '../testing/sender.js';
import {
  databaseKinds,
  NOON,
  sending,
  startFixture,
  submissionOf,
  SUSSEX,
  SUSSEX_KEY,
  type Fixture,
} from '../testing/service-fixture.js';

const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });
const problemOf = (response: LightMyRequestResponse): string =>
  `${response.statusCode} ${problemShape.parse(response.json()).type.split('/').at(-1)}`;
const wordOf = (...files: object[]): object => ({ kind: 'file', files });
/** Uploads of files that are added name this question, whatever the service. */
const ADDED = { metadata: { question: '_added' } };

for (const kind of databaseKinds) {
  describe(`files that are added to a report on ${kind.name}`, () => {
    let fixture: Fixture;
    let origin: string;
    before(async () => {
      fixture = await startFixture(kind);
      origin = await fixture.app.listen({ host: '127.0.0.1', port: 0 });
    });
    after(() => fixture.close());

    const ask = (options: InjectOptions): Promise<LightMyRequestResponse> => fixture.app.inject(options);
    const send = async (overrides: object = {}): Promise<Receipt> =>
      (await ask(sending(randomUUID(), submissionOf(overrides)))).json<Receipt>();
    const say = (
      { reference, accessCode }: Receipt,
      payload: object,
      { key = randomUUID(), code = accessCode, app = fixture.app } = {},
    ): Promise<LightMyRequestResponse> =>
      app.inject({
        method: 'POST',
        url: `/v1/reports/${reference}/entries`,
        headers: { origin: SUSSEX, ...bearer(code), 'idempotency-key': `"${key}"` },
        payload,
      });
    const read = async ({ reference, accessCode }: Receipt) =>
      reportStatusShape.parse(
        (await ask({ url: `/v1/reports/${reference}`, headers: { origin: SUSSEX, ...bearer(accessCode) } })).json(),
      );
    const add = (file: TestFile): Promise<void> => sendFile(origin, file, ADDED);

    test('stand in the history and in the list with what becomes of them, for the person and for officers', async () => {
      const receipt = await send();
      const [door, gate] = [testFile(2_000), testFile(3_000)];
      const word = wordOf({ ...named(door, 'Canary door.jpg'), caption: 'The door' }, named(gate));
      const said = await say(receipt, word);
      assert.equal(said.statusCode, 201);
      const reply = entryEventShape.parse(said.json());
      assert.deepEqual([reply.entry.kind, reply.entry.from, reply.entry.text], ['file', 'person', undefined]);
      const { id: entry } = reply.entry;
      const states = (await read(receipt)).files;
      assert.deepEqual(states, reply.files);
      assert.deepEqual(
        states.map((file) => [file.name, file.size, file.state, file.entry, file.caption]),
        [
          ['Canary door.jpg', 2_000, 'pending', entry, 'The door'],
          ['keys.jpg', 3_000, 'pending', entry, undefined],
        ],
      );

      await add(door);
      assert.deepEqual(
        (await read(receipt)).files.map(({ state }) => state),
        ['verified', 'pending'],
      );
      const seen = officerReportShape.parse(
        (await ask({ url: `/v1/officer/reports/${receipt.reference}`, headers: bearer(SUSSEX_KEY) })).json(),
      );
      assert.deepEqual([seen.history.at(-1)?.kind, seen.files[0]?.caption], ['file', 'The door']);
      const log = await fixture.db.selectFrom('audit').select(['operation', 'actor']).orderBy('id').execute();
      assert.deepEqual(log[1], { operation: 'collection', actor: 'reporter' });
      assert.doesNotMatch(fixture.log.join(''), /Canary/);
    });

    test('come after those of the report, and are waited for from when they were added', async () => {
      const [own, late] = [testFile(1_000), testFile(1_000)];
      const receipt = await send({
        answers: { ...(submissionOf() as { answers: object }).answers, photos: [named(own)] },
      });
      fixture.clock.now = new Date(NOON.getTime() + 8 * 86_400_000);
      assert.equal((await say(receipt, wordOf(named(late, 'late.jpg')))).statusCode, 201);
      const { files } = await read(receipt);
      fixture.clock.now = NOON;
      assert.deepEqual(
        files.map(({ name, state, entry }) => [name, state, entry]),
        [
          ['keys.jpg', 'refused', '1'],
          ['late.jpg', 'pending', '2'],
        ],
      );
    });

    test('are added once under one key', async () => {
      const receipt = await send();
      const word = wordOf(named(testFile(1_000)));
      const key = randomUUID();
      const replies = [
        await say(receipt, word, { key }),
        ...(await Promise.all([1, 2].map(() => say(receipt, word, { key })))),
      ];
      assert.equal(new Set(replies.map(({ body }) => body)).size, 1);
      assert.equal(replies.filter(({ headers }) => headers['idempotent-replay'] === 'true').length, 2);
      assert.equal((await read(receipt)).files.length, 1);
    });

    const canHaveCopies = kind.name === 'PostgreSQL';
    test('are added once at two copies of the service', { skip: !canHaveCopies && 'one connection' }, async (t) => {
      const receipt = await send();
      const word = wordOf(named(testFile(1_000)));
      const copy = await createService(fixture.config, { now: () => NOON });
      t.after(() => copy.close());
      const key = randomUUID();
      const both = await Promise.all([fixture.app, copy].map((app) => say(receipt, word, { key, app })));
      assert.deepEqual(
        both.map(({ statusCode }) => statusCode),
        [201, 201],
      );
      assert.equal((await read(receipt)).files.length, 1);
    });

    test('are refused with a wrong code, of another report, too large, of a wrong kind, and after the end', async () => {
      const receipt = await send();
      const file = testFile(1_000);
      const wrong = [
        [{ ...named(file), size: 200_000_001 }],
        [{ ...named(file), type: 'text/html' }],
        [{ ...named(file), name: '../\u0000' }],
        [{ ...named(file), path: '/tmp' }],
        [named(file), named(file)],
        [1, 2, 3].map(() => ({ ...named(testFile(10)), size: 190_000_000 })),
        [],
      ];
      for (const files of wrong) {
        assert.equal(problemOf(await say(receipt, wordOf(...files.flat()))), '400 malformed-request');
      }
      assert.equal(
        problemOf(await say(receipt, wordOf(named(file)), { code: '0000000000000000' })),
        '401 unauthorised',
      );
      const { history, files } = await read(await send());
      assert.deepEqual([history.length, files.length], [1, 0]);

      const own = await send();
      await say(own, wordOf(named(file)));
      assert.equal(problemOf(await say(own, wordOf(named(file)))), '400 malformed-request');
      assert.equal(problemOf(await say(await send(), wordOf(named(file)))), '400 malformed-request');
      assert.equal((await read(own)).history.length, 2);

      await say(own, { kind: 'withdrawn' });
      assert.equal(problemOf(await say(own, wordOf(named(testFile(10))))), '409 not-possible-now');
    });

    test('are checked as those of a new report are', async () => {
      const page = testFile(1_000, '<!doctype html>');
      await assert.rejects(add(page), (error) => refusalOf(error) === '422 file-refused');
      const receipt = await send();
      assert.equal((await say(receipt, wordOf(named(page)))).statusCode, 201);
      assert.deepEqual(
        (await read(receipt)).files.map(({ state }) => state),
        ['refused'],
      );
    });
  });
}
