import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Receipt } from '@frontcounter/schemas/submission';
import { DeliveryError } from '../outbox/handlers.js';
import { loadDefinitions } from '../definitions/load-definitions.js';
import { rightAnswers } from '../testing/lost-keys.js';
import {
  databaseKinds,
  sending,
  startFixture,
  submissionOf,
  SUSSEX,
  SUSSEX_KEY,
  type Fixture,
} from '../testing/service-fixture.js';
import { until } from '../testing/until.js';
import type { EmailMessage, MailSender } from './mail-sender.js';
import { reportNewsHandler } from './report-news.js';

const answers = { ...rightAnswers, contact: ['email'], email: 'gwen@example.com' };
const MINUTES = 60_000;
const pages = { sussex: { en: 'https://www.sussex.police.uk/follow', cy: 'https://www.sussex.police.uk/dilyn' } };

for (const kind of databaseKinds) {
  describe(`news by e-mail on ${kind.name}`, () => {
    let fixture: Fixture;
    let fails = 0;
    const sent: EmailMessage[] = [];
    const mail: MailSender = {
      send: async (message) => {
        if (fails > 0) {
          fails -= 1;
          throw new DeliveryError('smtp-450');
        }
        sent.push(message as EmailMessage);
      },
    };
    before(async () => {
      fixture = await startFixture(
        kind,
        { trackerPages: pages },
        { mail, delivery: { timing: { poll: 100 }, wait: () => 0 } },
      );
    });
    after(() => fixture.close());
    beforeEach(() => void sent.splice(0));

    const send = async (overrides: object = {}): Promise<Receipt> =>
      (await fixture.app.inject(sending(randomUUID(), submissionOf({ answers, ...overrides })))).json<Receipt>();
    const update = async ({ reference }: Receipt, payload: object): Promise<void> => {
      const headers = { authorization: `Bearer ${SUSSEX_KEY}`, 'idempotency-key': randomUUID() };
      const url = `/v1/reports/${reference}/updates`;
      const reply = await fixture.app.inject({ method: 'POST', url, headers, payload });
      assert.equal(reply.statusCode, 201, reply.body);
    };
    const say = async ({ reference, accessCode }: Receipt, payload: object): Promise<void> => {
      const headers = { origin: SUSSEX, authorization: `Bearer ${accessCode}`, 'idempotency-key': randomUUID() };
      const url = `/v1/reports/${reference}/entries`;
      assert.equal((await fixture.app.inject({ method: 'POST', url, headers, payload })).statusCode, 201);
    };
    const later = (minutes: number): void => {
      fixture.clock.now = new Date(fixture.clock.now.getTime() + minutes * MINUTES);
    };
    const news = () => fixture.db.selectFrom('outbox').selectAll().where('topic', '=', 'report-news').execute();
    const allLeft = (): Promise<void> =>
      until(async () => (await news()).every(({ delivered_at }) => delivered_at !== null));

    test('leaves once for what is said within five minutes, in the person’s language, without what was written', async () => {
      const receipt = await send({ language: 'cy' });
      const { reference, accessCode } = receipt;
      await update(receipt, { stage: 'assessing', text: { en: 'Canary', cy: 'Caneri' } });
      later(4);
      await update(receipt, { kind: 'question', text: { en: 'Canary?', cy: 'Caneri?' } });
      assert.equal((await news()).length, 1);
      assert.equal(sent.length, 0);
      fails = 2;
      later(1);
      await allLeft();
      assert.equal(sent.length, 1);
      const [email] = sent;
      assert.ok(email);
      assert.deepEqual([email.to, email.language, email.channel], ['gwen@example.com', 'cy', 'email']);
      assert.equal(email.subject, `Newyddion am eich adroddiad ${reference}`);
      for (const body of [email.text, email.html]) {
        assert.match(body, /Rhoi gwybod am allweddi coll/);
        assert.match(body, /wedi symud ymlaen[\s\S]*wedi ysgrifennu atoch[\s\S]*gwestiwn i chi/);
        assert.match(body, /https:\/\/www\.sussex\.police\.uk\/dilyn/);
        assert.doesNotMatch(body, /Can[ae]r/);
        assert.ok(!body.includes(accessCode));
      }
      assert.doesNotMatch(fixture.log.join(''), /gwen|Caneri/);

      // What is said after it left is told of by another.
      await update(receipt, { stage: 'closed', outcome: 'dealt-with' });
      later(5);
      await allLeft();
      assert.equal(sent.length, 2);
      assert.doesNotMatch(sent[1]?.text ?? '', /gwestiwn/);
      assert.notEqual(sent[1]?.id, email.id);
    });

    test('does not leave for what the person says, nor where they gave no address or corrected it', async () => {
      const silent = await send({ answers: rightAnswers });
      await update(silent, { stage: 'assessing' });
      const receipt = await send();
      await say(receipt, { kind: 'question', text: 'Any news?' });
      const before = (await news()).length;
      await update(receipt, { text: { en: 'Soon' } });
      assert.equal((await news()).length, before + 1);
      // Between the word and the message.
      await say(receipt, { kind: 'contact', text: 'He reads my mail. Ring me.' });
      later(5);
      await allLeft();
      await update(receipt, { text: { en: 'We will' } });
      assert.equal((await news()).length, before + 1);
      assert.equal(sent.length, 0);
    });

    test('of a sensitive report says nothing of what it is about', async () => {
      const safe = { ...answers, 'safe-contact-how': ['email'], 'safe-contact-say-police': true };
      const receipt = await send({ language: 'cy' });
      const { id } = await fixture.db
        .selectFrom('report')
        .select('id')
        .where('reference', '=', receipt.reference)
        .executeTakeFirstOrThrow();
      const shared = loadDefinitions(fixture.config.definitionsFolder).get('lost-keys');
      assert.ok(shared);
      const ask = async (said: object, language: string): Promise<void> => {
        await fixture.db
          .updateTable('report')
          .set({ answers: JSON.stringify(said), language } as never)
          .where('id', '=', id)
          .execute();
        const definition = { ...shared.definition, safety: 'sensitive' as const };
        const services = new Map([['lost-keys', { ...shared, definition }]]);
        const handler = reportNewsHandler({ db: fixture.db, services, mail, now: () => fixture.clock.now, pages });
        const message = {
          id: randomUUID(),
          force: 'sussex',
          reportId: id,
          payload: { entry: '2' },
          createdAt: fixture.clock.now,
          attempt: 1,
        };
        await handler(message, new AbortController().signal);
      };
      await ask(answers, 'en');
      assert.equal(sent.length, 0, 'mail was not called safe');
      await ask(safe, 'en');
      await ask(safe, 'cy');
      assert.deepEqual(
        sent.map(({ subject }) => subject),
        ['There is news for you', 'Mae newyddion i chi'],
      );
      for (const { text, html } of sent)
        for (const body of [text, html]) {
          assert.ok(!body.includes(receipt.reference));
          assert.doesNotMatch(body, /report|adroddiad|keys|allweddi|lost|coll/i);
        }
    });
  });
}
