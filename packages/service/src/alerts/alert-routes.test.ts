import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { alertReplyShape, officerAlertsShape, type Problem } from '@frontcounter/schemas/submission';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/database.js';
import type { EmailMessage, MailMessage, MailSender } from '../mail/mail-sender.js';
import { DeliveryError } from '../outbox/handlers.js';
import { addSubscriber, signUpAnswers } from '../testing/subscribers.js';
import {
  configFor,
  databaseKinds,
  GWENT_KEY,
  removeFolder,
  startFixture,
  SUSSEX_KEY,
  temporaryFolder,
  type Fixture,
} from '../testing/service-fixture.js';
import { until } from '../testing/until.js';
import { runAlertCommand } from './alert-command.js';

/** A Monday; one o'clock in the United Kingdom. */
const NOON = new Date('2026-06-15T12:00:00.000Z');
const EVENING = new Date('2026-06-15T17:05:00.000Z');
const NIGHT = new Date('2026-06-15T22:00:00.000Z');
const MORNING = new Date('2026-06-16T06:00:00.000Z');

const alert = {
  force: 'sussex',
  topics: ['fraud'],
  severity: 'important',
  title: { en: 'Callers who say they are from a bank', cy: 'Galwyr sy’n dweud eu bod o fanc' },
  text: { en: 'They ask for <codes>.\n\nHang up.', cy: 'Maent yn gofyn am godau.\n\nRhowch y ffôn i lawr.' },
  link: 'https://www.sussex.police.uk/bank-calls',
};

for (const kind of databaseKinds) {
  describe(`alerts on ${kind.name}`, () => {
    let fixture: Fixture;
    let app: FastifyInstance;
    let db: Database;
    let sent: MailMessage[] = [];
    let refuse = 0;

    before(async () => {
      const settings = { origin: 'https://counter.example', secret: 'made at random by the operator' };
      const mail: MailSender = {
        send: async (message) => {
          if (refuse > 0) {
            refuse -= 1;
            throw new DeliveryError('smtp-550', { permanent: true });
          }
          sent.push(message);
        },
      };
      fixture = await startFixture(kind, settings, { mail });
      ({ app, db } = fixture);
    });
    after(() => fixture.close());
    beforeEach(async () => {
      fixture.clock.now = NOON;
      sent = [];
      await db.deleteFrom('outbox').execute();
      await db.deleteFrom('alert').execute();
      await db.deleteFrom('subscription').execute();
    });

    const post = (payload: object = alert, key: string = randomUUID(), officer = SUSSEX_KEY) =>
      app.inject({
        method: 'POST',
        url: '/v1/alerts',
        headers: { authorization: `Bearer ${officer}`, 'idempotency-key': `"${key}"` },
        payload,
      });
    const list = async (officer = SUSSEX_KEY, query = '') => {
      const reply = await app.inject({
        url: `/v1/officer/alerts${query}`,
        headers: { authorization: `Bearer ${officer}` },
      });
      return officerAlertsShape.parse(reply.json());
    };
    /** Goes on to a time, and sees that what is due then has left. */
    const at = async (time: Date): Promise<void> => {
      fixture.clock.now = time;
      // Any request that posts something wakes the worker.
      await post({ ...alert, topics: ['appeals'] });
      await until(async () => {
        const due = await db
          .selectFrom('outbox')
          .select('id')
          .where('delivered_at', 'is', null)
          .where('abandoned_at', 'is', null)
          .where('due_at', '<=', fixture.clock.now)
          .execute();
        return due.length === 0;
      });
    };
    const publish = async (payload?: object): Promise<number> => {
      const reply = await post(payload);
      assert.equal(reply.statusCode, 201, reply.body);
      return alertReplyShape.parse(reply.json()).recipients;
    };

    test('go to who asked for them, once, with a way out in every mail program', async () => {
      await addSubscriber(db, { email: 'sam@example.com' });
      await addSubscriber(db, { email: 'roads@example.com', topics: ['roads'] });
      await addSubscriber(db, { email: 'urgent@example.com', severity: 'urgent' });
      await addSubscriber(db, { email: 'waits@example.com' }, { confirmed_at: null });
      await addSubscriber(db, { email: 'pauses@example.com' }, { paused_at: NOON });
      await addSubscriber(db, { email: 'gwent@example.com' }, { force: 'gwent' });
      const key = randomUUID();
      const replies = [await post(alert, key), await post(alert, key)];
      assert.deepEqual(replies[1]?.json(), replies[0]?.json());
      assert.equal(replies[1]?.headers['idempotent-replay'], 'true');
      assert.equal((await post({ ...alert, severity: 'all' }, key)).statusCode, 422);
      await at(NOON);
      assert.deepEqual(
        sent.map(({ to }) => to),
        ['sam@example.com'],
      );
      const [message] = sent as [EmailMessage];
      assert.equal(message.subject, alert.title.en);
      assert.match(message.text, /They ask for <codes>\.\n\nHang up\.[^]*bank-calls[^]*999[^]*Sussex Police/);
      assert.match(message.html, /They ask for &lt;codes&gt;\.<\/p>/);
      const { 'List-Unsubscribe': unsubscribe = '', ...rest } = message.headers ?? {};
      assert.deepEqual(rest, { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' });
      const url = /^<https:\/\/counter\.example(.*)>$/.exec(unsubscribe)?.[1] ?? '';
      assert.ok(message.text.includes(url.replace('unsubscribe', 'manage')));
      const oneClick = { 'content-type': 'application/x-www-form-urlencoded' };
      const left = await app.inject({ method: 'POST', url, headers: oneClick, payload: 'List-Unsubscribe=One-Click' });
      assert.equal(left.statusCode, 200);
      assert.equal(await publish(), 0);
    });

    test('are for an area, or for who asked for the whole of it', async () => {
      const near = { area: { id: 'NC04', name: 'City Centre' } };
      await addSubscriber(db, { email: 'near@example.com', ...near });
      await addSubscriber(db, { email: 'far@example.com', area: { id: 'NC05', name: 'Harbour' } });
      await addSubscriber(db, { email: 'all@example.com' });
      assert.equal(await publish({ ...alert, areas: [near.area] }), 2);
      assert.equal(await publish(), 3);
      await at(NOON);
      assert.match(sent[0]?.text ?? '', /Where\n {2}City Centre/);
    });

    test('are in the language of the person, and in English where they were not written in it', async () => {
      await addSubscriber(db, { email: 'cymraeg@example.com' }, { language: 'cy' });
      await publish();
      await publish({ ...alert, text: { en: 'Only English.' } });
      await at(NOON);
      assert.deepEqual(
        sent.map(({ language }) => language),
        ['cy', 'en'],
      );
      assert.match(sent[0]?.text ?? '', /Rhowch y ffôn i lawr[^]*Newid, oedi neu adael/);
      assert.match(sent[1]?.text ?? '', /Only English[^]*Change, pause or leave/);
    });

    test('are short by text message', async () => {
      const { email: _email, ...rest } = signUpAnswers;
      await addSubscriber(db, { ...rest, mobile: '07700900123' }, { channel: 'text', address: '07700900123' });
      await publish({ ...alert, text: { en: 'They ask for codes. '.repeat(60) } });
      await at(NOON);
      const [{ channel, to, text } = assert.fail()] = sent;
      assert.deepEqual([channel, to], ['text', '07700900123']);
      assert.ok(text.length <= 306, `${text.length}`);
      assert.match(text, /^Sussex Police: Callers who[^]*\.\.\.\nMore: https:\S+\nChange or leave: https:\S+$/);
    });

    test('wait until quiet hours end', async () => {
      await addSubscriber(db, { email: 'sleeps@example.com', quiet: 'night' });
      fixture.clock.now = NIGHT;
      assert.equal(await publish(), 1);
      await at(new Date(MORNING.getTime() - 1));
      assert.equal(sent.length, 0);
      const { alerts } = await list();
      assert.deepEqual(
        alerts.map(({ recipients, sent, waiting }) => ({ recipients, sent, waiting })),
        [
          { recipients: 0, sent: 0, waiting: 0 },
          { recipients: 1, sent: 0, waiting: 1 },
        ],
      );
      await at(MORNING);
      assert.equal(sent.length, 1);
    });

    test('are collected for who wants them once a day', async () => {
      await addSubscriber(db, { email: 'daily@example.com', frequency: 'daily' });
      await publish();
      fixture.clock.now = new Date(NOON.getTime() + 60_000);
      await publish({ ...alert, title: { en: 'Another scam' } });
      await at(new Date(EVENING.getTime() - 1));
      assert.equal(sent.length, 0);
      // After the digest was closed: for the next.
      await publish({ ...alert, title: { en: 'Too late for today' } });
      await at(EVENING);
      assert.equal(sent.length, 1);
      const [digest] = sent as [EmailMessage];
      assert.equal(digest.subject, '2 police alerts: Sussex Police');
      assert.match(digest.text, /Callers who say[^]*Another scam/);
      await at(new Date(EVENING.getTime() + 86_400_000));
      assert.deepEqual(
        sent.map(({ text }) => text.includes('Too late for today')),
        [false, true],
      );
    });

    test('do not reach who paused or left before their time came', async () => {
      const paused = await addSubscriber(db, { email: 'pauses@example.com', quiet: 'night' });
      const left = await addSubscriber(db, { email: 'leaves@example.com', frequency: 'daily' });
      fixture.clock.now = NIGHT;
      assert.equal(await publish(), 2);
      await db.updateTable('subscription').set({ paused_at: NIGHT }).where('id', '=', paused).execute();
      await db.deleteFrom('subscription').where('id', '=', left).execute();
      await at(new Date(EVENING.getTime() + 86_400_000));
      assert.equal(sent.length, 0);
    });

    test('are listed for officers of the force, with whom they could not be sent to', async () => {
      await addSubscriber(db, { email: 'nowhere@example.com' });
      refuse = 1;
      await publish();
      await at(new Date(NOON.getTime() + 1));
      const { alerts, next } = await list();
      assert.equal(next, undefined);
      assert.deepEqual(alerts[1], {
        ...alert,
        ...{ id: alerts[1]?.id, at: NOON.toISOString(), by: 'sussex-desk' },
        ...{ recipients: 1, sent: 0, waiting: 0, failed: 1 },
      });
      assert.deepEqual(await list(GWENT_KEY), { alerts: [] });
    });

    test('are refused with the place that is wrong', async () => {
      const faults = async (change: object): Promise<unknown> => {
        const reply = await post({ ...alert, ...change });
        const { type, errors } = reply.json<Problem>();
        return [reply.statusCode, type.split('/').at(-1), errors?.map(({ pointer }) => pointer)];
      };
      assert.deepEqual(await faults({ topics: ['fraud', 'weather'] }), [422, 'alert-invalid', ['/topics/1']]);
      assert.deepEqual(await faults({ title: { cy: 'Sgam' } }), [422, 'alert-invalid', ['/title/en']]);
      assert.deepEqual(await faults({ link: 'javascript:alert(1)' }), [422, 'alert-invalid', ['/link']]);
      assert.deepEqual(await faults({ force: 'gwent' }), [401, 'officer-refused', undefined]);
      assert.deepEqual(await faults({ force: 'narnia' }), [404, 'unknown-force', undefined]);
      assert.equal((await post(alert, randomUUID(), 'guess')).statusCode, 401);
      assert.equal((await post(alert, 'guess')).statusCode, 400);
    });

    test('keep addresses and links out of the log', () => {
      assert.doesNotMatch(fixture.log.join(''), /example\.com|07700|subscriptions\/[a-z]+\/[\w-]{20}|codes/);
    });
  });

  test(`an operator sends one by the command line, and not twice, on ${kind.name}`, async (t) => {
    const folder = temporaryFolder();
    const config = configFor(folder);
    const { databaseUrl, remove } = await kind.make(config.dataFolder);
    t.after(async () => {
      await remove();
      removeFolder(folder);
    });
    const environment = {
      FRONTCOUNTER_FORCES: JSON.stringify(config.forces),
      FRONTCOUNTER_DATA: config.dataFolder,
      ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
    };
    const run = async (...words: string[]): Promise<[number, string]> => {
      let text = '';
      const code = await runAlertCommand(words, environment, (part) => void (text += part));
      return [code, text];
    };
    const file = join(folder, 'alert.json');
    writeFileSync(file, JSON.stringify(alert));
    const [code, text] = await run(file);
    assert.equal(code, 0);
    assert.match(text, /^0 people will get the alert [0-9a-f-]{36}\.\n$/);
    assert.match((await run(file))[1], /^This alert was sent to 0 people at .* Nothing was sent again\.\n$/);
    writeFileSync(file, JSON.stringify({ ...alert, title: {} }));
    assert.deepEqual(await run(file), [1, 'The alert cannot be sent as it is.\n- /title/en: custom\n']);
    assert.equal((await run())[0], 2);
    assert.match((await run(join(folder, 'none.json')))[1], /cannot be read/);
  });
}
