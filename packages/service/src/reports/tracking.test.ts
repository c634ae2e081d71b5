import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import {
  entryEventShape,
  officerReportShape,
  officerReportsShape,
  officerShape,
  problemShape,
  reportStatusShape,
  updateReplyShape,
  type Receipt,
} from '@frontcounter/schemas/submission';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import {
  databaseKinds,
  DESK,
  GWENT,
  GWENT_KEY,
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

for (const kind of databaseKinds) {
  describe(`following a report on ${kind.name}`, () => {
    let fixture: Fixture;
    before(async () => {
      fixture = await startFixture(kind);
    });
    after(() => fixture.close());

    const ask = (options: InjectOptions): Promise<LightMyRequestResponse> => fixture.app.inject(options);
    const send = async (overrides: object = {}, headers: Record<string, string> = {}): Promise<Receipt> =>
      (await ask(sending(randomUUID(), submissionOf(overrides), headers))).json<Receipt>();
    const read = async ({ reference, accessCode }: Receipt) =>
      reportStatusShape.parse(
        (await ask({ url: `/v1/reports/${reference}`, headers: { origin: SUSSEX, ...bearer(accessCode) } })).json(),
      );
    const say = (
      { reference, accessCode }: Receipt,
      payload: object,
      { key = randomUUID(), code = accessCode, origin = SUSSEX } = {},
    ): Promise<LightMyRequestResponse> =>
      ask({
        method: 'POST',
        url: `/v1/reports/${reference}/entries`,
        headers: { origin, ...bearer(code), 'idempotency-key': `"${key}"` },
        payload,
      });
    const update = (
      reference: string,
      payload: object,
      { key = randomUUID(), officer = SUSSEX_KEY } = {},
    ): Promise<LightMyRequestResponse> =>
      ask({
        method: 'POST',
        url: `/v1/reports/${reference}/updates`,
        headers: { ...bearer(officer), 'idempotency-key': key },
        payload,
      });
    const idOf = async (reference: string): Promise<string> =>
      (await fixture.db.selectFrom('report').select('id').where('reference', '=', reference).executeTakeFirstOrThrow())
        .id;
    const logOf = async (reference: string): Promise<string[]> =>
      (
        await fixture.db
          .selectFrom('audit')
          .select(['operation', 'actor'])
          .where('report_id', '=', await idOf(reference))
          .orderBy('id')
          .execute()
      ).map(({ operation, actor }) => `${operation} by ${actor}`);

    test('an officer asks, the person answers, and both see it', async () => {
      const receipt = await send({ language: 'cy' });
      const asked = await update(receipt.reference, {
        stage: 'waiting-for-you',
        kind: 'question',
        text: { en: 'Which colour?', cy: 'Pa liw?' },
      });
      assert.equal(asked.statusCode, 201);
      const { entries, stage, expectBy } = updateReplyShape.parse(asked.json());
      assert.deepEqual(
        entries.map(({ id, kind, from, by }) => [id, kind, from, by]),
        [
          ['2', 'stage', 'police', 'sussex-desk'],
          ['3', 'question', 'police', 'sussex-desk'],
        ],
      );
      assert.deepEqual([stage, expectBy], ['waiting-for-you', undefined]);

      const status = await read(receipt);
      assert.deepEqual([status.stage, status.can.includes('answer')], ['waiting-for-you', true]);
      assert.deepEqual([status.history[2]?.text, status.history[2]?.textLanguage], ['Pa liw?', 'cy']);
      assert.ok(!JSON.stringify(status).includes('sussex-desk'));

      const answered = await say(receipt, { kind: 'answer', text: 'Coch', answersEntry: '3' });
      assert.equal(answered.statusCode, 201);
      const reply = entryEventShape.parse(answered.json());
      assert.deepEqual([reply.entry.id, reply.entry.text, reply.can.includes('answer')], ['4', 'Coch', false]);
      assert.deepEqual((await read(receipt)).history.at(-1), reply.entry);
      assert.deepEqual(await logOf(receipt.reference), [
        'collection by reporter',
        'alteration by officer sussex-desk',
        'consultation by reporter',
        'collection by reporter',
        'consultation by reporter',
      ]);
    });

    test('the same word under the same key is said once, and another under it is refused', async () => {
      const receipt = await send();
      const key = randomUUID();
      const word = { kind: 'information', text: 'It has a red cover.' };
      const replies = await Promise.all(Array.from({ length: 4 }, () => say(receipt, word, { key })));
      assert.deepEqual(
        replies.map(({ statusCode }) => statusCode),
        [201, 201, 201, 201],
      );
      assert.equal(replies.filter(({ headers }) => headers['idempotent-replay'] === 'true').length, 3);
      assert.equal(new Set(replies.map(({ body }) => body)).size, 1);
      assert.equal((await read(receipt)).history.length, 2);
      assert.equal(problemOf(await say(receipt, { ...word, text: 'Blue' }, { key })), '422 idempotency-key-reused');

      const move = { stage: 'assessing', text: { en: 'We are reading it.' } };
      const moved = [await update(receipt.reference, move, { key }), await update(receipt.reference, move, { key })];
      // The person's key and the officer's are of one report: the second use is another's.
      assert.deepEqual(moved.map(problemOf), ['422 idempotency-key-reused', '422 idempotency-key-reused']);
      const own = randomUUID();
      const first = await update(receipt.reference, move, { key: own });
      assert.deepEqual((await update(receipt.reference, move, { key: own })).json(), first.json());
    });

    test('words and updates that come at once are numbered without gap', async () => {
      const receipt = await send();
      await Promise.all([
        ...Array.from({ length: 3 }, (_, index) => say(receipt, { kind: 'information', text: `More ${index}` })),
        ...Array.from({ length: 3 }, (_, index) => update(receipt.reference, { text: { en: `Heard ${index}` } })),
      ]);
      const { history } = await read(receipt);
      assert.deepEqual(
        history.map(({ id }) => id),
        ['1', '2', '3', '4', '5', '6', '7'],
      );
    });

    test('new contact details are shown to officers, and not back', async () => {
      const receipt = await send();
      const reply = await say(receipt, { kind: 'contact', text: 'Call 07700 900123' });
      assert.ok(!reply.body.includes('900123'));
      assert.ok(!JSON.stringify(await read(receipt)).includes('900123'));
      const opened = await ask({ url: `/v1/officer/reports/${receipt.reference}`, headers: bearer(SUSSEX_KEY) });
      const report = officerReportShape.parse(opened.json());
      assert.deepEqual(report.history.at(-1)?.text, { und: 'Call 07700 900123' });
      assert.deepEqual(report.answers['kind'], 'house');
      assert.deepEqual(report.contact.channels, []);
      assert.ok((await logOf(receipt.reference)).includes('consultation by officer sussex-desk'));
    });

    test('what is not possible where the report stands is refused, and changes nothing', async () => {
      const receipt = await send();
      assert.equal(
        problemOf(await say(receipt, { kind: 'answer', text: 'Red', answersEntry: '1' })),
        '409 not-possible-now',
      );
      assert.equal((await say(receipt, { kind: 'withdrawn' })).statusCode, 201);
      assert.equal(problemOf(await say(receipt, { kind: 'question', text: 'Why?' })), '409 not-possible-now');
      const moved = await update(receipt.reference, { stage: 'assessing' });
      assert.equal(problemOf(moved), '422 update-invalid');
      assert.deepEqual(problemShape.parse(moved.json()).errors, [{ pointer: '/stage', code: 'not-possible' }]);
      const status = await read(receipt);
      assert.deepEqual([status.stage, status.can, status.history.length], ['withdrawn', [], 2]);
    });

    test('words that are none are refused without an echo', async () => {
      const receipt = await send();
      for (const payload of [
        { kind: 'rumour', text: 'zebra' },
        { kind: 'information' },
        { kind: 'information', text: ' ' },
        { kind: 'information', text: 'zebra'.repeat(1000) },
        { kind: 'information', text: 'zebra\0' },
        { kind: 'withdrawn', text: 'zebra', zebra: true },
        [],
      ]) {
        const refused = await say(receipt, payload);
        assert.equal(problemOf(refused), '400 malformed-request');
        assert.doesNotMatch(refused.body, /zebra/);
      }
      const missing = await ask({
        method: 'POST',
        url: `/v1/reports/${receipt.reference}/entries`,
        headers: bearer(receipt.accessCode),
        payload: { kind: 'question', text: 'When?' },
      });
      assert.equal(problemOf(missing), '400 idempotency-key-missing');
    });

    test('wrong codes give one answer wherever they are tried, and are slowed down together', async () => {
      const receipt = await send();
      const word = { kind: 'question', text: 'When?' };
      const elsewhere = { ...receipt, reference: '2222-2222' };
      const code = '0000000000000000';
      assert.equal(problemOf(await say(receipt, word, { code })), '401 unauthorised');
      assert.equal(problemOf(await say(elsewhere, word)), '401 unauthorised');
      assert.equal(problemOf(await say(receipt, word, { origin: GWENT })), '401 unauthorised');
      const url = `/v1/reports/${receipt.reference}`;
      for (const path of [url, `${url}/events`, url]) await ask({ url: path, headers: bearer(code) });
      for (const path of [url, `${url}/events`])
        assert.equal(problemOf(await ask({ url: path, headers: bearer(receipt.accessCode) })), '429 too-many-requests');
      assert.equal(problemOf(await say(receipt, word)), '429 too-many-requests');
    });

    test('a status that has not changed is not sent again', async () => {
      const receipt = await send();
      const url = `/v1/reports/${receipt.reference}`;
      const { headers } = await ask({ url, headers: bearer(receipt.accessCode) });
      const etag = String(headers.etag);
      const same = await ask({ url, headers: { ...bearer(receipt.accessCode), 'if-none-match': etag } });
      assert.deepEqual([same.statusCode, same.body], [304, '']);
      await update(receipt.reference, { text: { en: 'Soon.' } });
      const other = await ask({ url, headers: { ...bearer(receipt.accessCode), 'if-none-match': etag } });
      assert.equal(other.statusCode, 200);
    });

    test('an officer’s key opens its own force and no other', async () => {
      const receipt = await send();
      const { reference } = receipt;
      const one = `/v1/officer/reports/${reference}`;
      assert.equal(problemOf(await ask({ url: one })), '401 officer-refused');
      assert.equal(problemOf(await ask({ url: one, headers: bearer('x') })), '401 officer-refused');
      assert.equal(problemOf(await ask({ url: one, headers: bearer(receipt.accessCode) })), '401 officer-refused');
      assert.equal(problemOf(await ask({ url: one, headers: bearer(GWENT_KEY) })), '404 not-found');
      assert.equal(problemOf(await update(reference, { stage: 'assessing' }, { officer: GWENT_KEY })), '404 not-found');
      assert.equal(problemOf(await update('2222-2222', { stage: 'assessing' })), '404 not-found');
      const others = await ask({ url: '/v1/officer/reports?force=sussex', headers: bearer(GWENT_KEY) });
      assert.equal(problemOf(others), '401 officer-refused');
      assert.ok(!fixture.log.join('').includes(SUSSEX_KEY));
    });

    test('an officer works on pages of the desk, and on no page that the public opens', async () => {
      const receipt = await send();
      for (const url of ['/v1/officer', '/v1/officer/reports', `/v1/officer/reports/${receipt.reference}`]) {
        const from = (origin: string) => ask({ url, headers: { origin, ...bearer(SUSSEX_KEY) } });
        assert.equal((await from(DESK)).statusCode, 200);
        assert.equal(problemOf(await from(SUSSEX)), '403 origin-not-allowed');
      }
      const url = `/v1/reports/${receipt.reference}`;
      const payload = { text: { en: 'Hello.' } };
      const headers = { origin: SUSSEX, ...bearer(SUSSEX_KEY), 'idempotency-key': randomUUID() };
      const moved = await ask({ method: 'POST', url: `${url}/updates`, headers, payload });
      assert.equal(problemOf(moved), '403 origin-not-allowed');
      const opened = await ask({ url, headers: { origin: DESK, ...bearer(receipt.accessCode) } });
      assert.equal(problemOf(opened), '403 origin-not-allowed');
    });

    test('a key says whose it is', async () => {
      const reply = await ask({ url: '/v1/officer', headers: bearer(SUSSEX_KEY) });
      assert.deepEqual(officerShape.parse(reply.json()), { name: 'sussex-desk', forces: ['sussex'] });
      assert.equal(problemOf(await ask({ url: '/v1/officer' })), '401 officer-refused');
    });

    test('a report is opened in words, with where it can be moved and what waits for an answer', async () => {
      const receipt = await send({ language: 'cy' });
      await say(receipt, { kind: 'question', text: 'When?' });
      const open = async () =>
        officerReportShape.parse(
          (await ask({ url: `/v1/officer/reports/${receipt.reference}`, headers: bearer(SUSSEX_KEY) })).json(),
        );
      const { answered, stages, outcomes, unanswered } = await open();
      assert.deepEqual(answered[0]?.rows[0], { label: 'What are they for?', lines: ['A house'] });
      assert.deepEqual(unanswered, ['2']);
      assert.deepEqual(
        stages.filter(({ isPossible }) => !isPossible).map(({ id }) => id),
        ['received', 'withdrawn'],
      );
      assert.deepEqual(
        stages.filter(({ needsOutcome }) => needsOutcome).map(({ id, isFinal, expectBy }) => [id, isFinal, expectBy]),
        [['closed', true, undefined]],
      );
      assert.equal(stages[0]?.expectBy, '2026-06-22');
      assert.ok(outcomes.some(({ id, title }) => id === 'advice' && title !== ''));

      await say(receipt, { kind: 'withdrawn' });
      assert.ok((await open()).stages.every(({ isPossible }) => !isPossible));
    });

    test('the list is of the force, the newest first, fifty at a time, and says who waits', async () => {
      const gwent = { force: 'gwent' };
      const receipts: Receipt[] = [];
      for (let count = 0; count < 51; count += 1) {
        fixture.clock.now = new Date(NOON.getTime() + count * 1000);
        receipts.push(await send(gwent, { origin: GWENT }));
      }
      fixture.clock.now = NOON;
      const newest = receipts.at(-1)!;
      await say(newest, { kind: 'question', text: 'When?' }, { origin: GWENT });
      const list = async (query: string) =>
        officerReportsShape.parse(
          (await ask({ url: `/v1/officer/reports?force=gwent${query}`, headers: bearer(GWENT_KEY) })).json(),
        );
      const { reports, next } = await list('');
      assert.deepEqual(
        reports.map(({ reference }) => reference),
        receipts
          .slice(1)
          .reverse()
          .map(({ reference }) => reference),
      );
      assert.deepEqual(
        reports.slice(0, 2).map(({ isWaiting, hasNews }) => [isWaiting, hasNews]),
        [
          [true, true],
          [false, false],
        ],
      );
      const rest = await list(`&before=${next}`);
      assert.deepEqual(
        rest.reports.map(({ reference }) => reference),
        [receipts[0]?.reference],
      );
      assert.equal(rest.next, undefined);
      const bad = await ask({ url: '/v1/officer/reports?before=x', headers: bearer(GWENT_KEY) });
      assert.equal(problemOf(bad), '400 malformed-request');
    });
  });
}
