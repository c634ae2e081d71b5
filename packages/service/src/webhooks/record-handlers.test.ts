import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { recordEventShape, type Receipt } from '@frontcounter/schemas/submission';
import { rightAnswers } from '../testing/lost-keys.js';
import { startRecordSystem, type RecordSystem, type Told } from '../testing/record-system.js';
import {
  databaseKinds,
  GWENT,
  sending,
  startFixture,
  submissionOf,
  SUSSEX,
  SUSSEX_KEY,
  type Fixture,
} from '../testing/service-fixture.js';
import { until } from '../testing/until.js';

const KENT = 'https://www.kent.police.uk';
const secrets = [`whsec_${randomBytes(32).toString('base64')}`];

for (const kind of databaseKinds) {
  describe(`record systems on ${kind.name}`, () => {
    let system: RecordSystem;
    let fixture: Fixture;
    let answer: (told: Told) => number | 'drop' = () => 204;

    before(async () => {
      system = await startRecordSystem((told) => answer(told));
      fixture = await startFixture(
        kind,
        {
          forces: { sussex: { origins: [SUSSEX] }, gwent: { origins: [GWENT] }, kent: { origins: [KENT] } },
          webhooks: {
            sussex: { url: system.url, secrets, answers: false },
            gwent: { url: system.url, secrets, answers: true },
          },
          origin: 'https://counter.example',
        },
        { delivery: { timing: { poll: 100 }, wait: () => 0 } },
      );
    });
    after(async () => {
      await fixture.close();
      await system.close();
    });

    const send = async (overrides: object = {}, headers: Record<string, string> = {}): Promise<Receipt> =>
      (await fixture.app.inject(sending(randomUUID(), submissionOf(overrides), headers))).json<Receipt>();
    const post = async (url: string, token: string, payload: object, origin?: string): Promise<void> => {
      const headers = {
        ...(origin !== undefined && { origin }),
        authorization: `Bearer ${token}`,
        'idempotency-key': randomUUID(),
      };
      const reply = await fixture.app.inject({ method: 'POST', url, headers, payload });
      assert.equal(reply.statusCode, 201, reply.body);
    };
    const update = ({ reference }: Receipt, payload: object): Promise<void> =>
      post(`/v1/reports/${reference}/updates`, SUSSEX_KEY, payload);
    const say = ({ reference, accessCode }: Receipt, payload: object, origin = SUSSEX): Promise<void> =>
      post(`/v1/reports/${reference}/entries`, accessCode, payload, origin);
    const toldOf = ({ reference }: Receipt): Told[] =>
      system.told.filter(({ event }) => event.data.reference === reference);
    const entriesOf = (receipt: Receipt): string[] => toldOf(receipt).map(({ event }) => event.data.entry.id);
    /** Until all that can leave has left, or was refused for good. */
    const settled = (): Promise<void> =>
      until(async () => {
        const { waiting } = await fixture.db
          .selectFrom('outbox')
          .select(({ fn }) => fn.countAll<string>().as('waiting'))
          .where('force', '!=', 'kent')
          .where('delivered_at', 'is', null)
          .where('abandoned_at', 'is', null)
          .executeTakeFirstOrThrow();
        return Number(waiting) === 0;
      });

    test('are told of a report and of everything after it, in order, without a word that anybody wrote', async () => {
      const receipt = await send({ language: 'cy' });
      await update(receipt, { stage: 'assessing', text: { en: 'Canary one' }, expectBy: '2026-07-01' });
      await say(receipt, { kind: 'question', text: 'Canary two' });
      await update(receipt, { stage: 'closed', outcome: 'dealt-with' });
      await settled();

      const told = toldOf(receipt);
      const events = told.map(({ event }) => recordEventShape.parse(event));
      const expectBy = events[0]?.data.expectBy;
      assert.match(expectBy ?? '', /^2026-06-\d\d$/);
      assert.deepEqual(
        events.map(({ type, data }) => [type, data.entry.id, data.entry.kind, data.stage, data.outcome, data.expectBy]),
        [
          ['report.received', '1', 'received', 'received', undefined, expectBy],
          ['report.entry', '2', 'stage', 'assessing', undefined, '2026-07-01'],
          ['report.entry', '3', 'message', 'assessing', undefined, '2026-07-01'],
          ['report.entry', '4', 'question', 'assessing', undefined, '2026-07-01'],
          ['report.entry', '5', 'stage', 'closed', 'dealt-with', undefined],
        ],
      );
      const { reference, accessCode } = receipt;
      const url = `https://counter.example/v1/officer/reports/${reference}`;
      for (const { data } of events)
        assert.deepEqual(
          [data.force, data.service.id, data.language, data.safety, data.tracker, data.url],
          ['sussex', 'lost-keys', 'cy', 'standard', 'general', url],
        );
      const sent = told.map(({ body }) => body).join('');
      assert.doesNotMatch(sent, /Canary|pocket|torch/);
      assert.ok(!sent.includes(accessCode));
      assert.equal(new Set(told.map(({ id }) => id)).size, 5);
      assert.doesNotMatch(fixture.log.join(''), /Canary|whsec_|hook|127\.0\.0\.1/);
    });

    test('get a message that failed again, the same under the same id, and only the later ones of its report wait', async () => {
      const [one, other] = [await send(), await send()];
      await settled();
      let fails = 3;
      answer = ({ event }) => {
        if (event.data.reference !== one.reference || event.data.entry.id !== '2' || fails === 0) return 204;
        fails -= 1;
        return fails === 2 ? 'drop' : 503;
      };
      await update(one, { stage: 'assessing' });
      await update(one, { text: { en: 'Still looking' } });
      await update(other, { stage: 'assessing' });
      await settled();
      assert.deepEqual(entriesOf(one), ['1', '2', '2', '2', '2', '3']);
      assert.deepEqual(entriesOf(other), ['1', '2']);
      const tries = toldOf(one).slice(1, 5);
      assert.equal(new Set(tries.map(({ id, body }) => `${id} ${body}`)).size, 1);
    });

    test('that refuse a message hear the later ones all the same, and it is kept for an operator', async () => {
      const receipt = await send();
      answer = ({ event }) => (event.data.entry.id === '2' ? 422 : 204);
      await update(receipt, { stage: 'assessing', text: { en: 'Looking' } });
      await settled();
      assert.deepEqual(entriesOf(receipt), ['1', '2', '3']);
      const kept = await fixture.db
        .selectFrom('outbox')
        .select(['topic', 'fault'])
        .where('abandoned_at', 'is not', null)
        .execute();
      assert.deepEqual(kept, [{ topic: 'report-entry', fault: 'webhook-422' }]);
    });

    test('get answers and words where the operator said so, and the log has it as a disclosure', async () => {
      answer = () => 204;
      const receipt = await send({ force: 'gwent' }, { origin: GWENT });
      await say(receipt, { kind: 'contact', text: 'Ring 01632 960000' }, GWENT);
      await settled();
      const [received, contact] = toldOf(receipt).map(({ event }) => recordEventShape.parse(event));
      assert.deepEqual(received?.data.answers, rightAnswers);
      assert.deepEqual(contact?.data.entry.text, { und: 'Ring 01632 960000' });
      assert.equal(contact.data.answers, undefined);
      const disclosures = await fixture.db
        .selectFrom('audit')
        .select(['force', 'actor'])
        .where('operation', '=', 'disclosure')
        .execute();
      assert.deepEqual(disclosures, Array(2).fill({ force: 'gwent', actor: 'service' }));
    });

    test('that are not there are waited for, and no try is counted', async () => {
      await send({ force: 'kent' }, { origin: KENT });
      await send();
      await settled();
      assert.ok(system.told.every(({ event }) => event.data.force !== 'kent'));
      const rows = await fixture.db.selectFrom('outbox').selectAll().where('force', '=', 'kent').execute();
      assert.deepEqual(
        rows.map(({ topic, attempts, delivered_at }) => [topic, attempts, delivered_at]),
        [['report-received', 0, null]],
      );
    });
  });
}
