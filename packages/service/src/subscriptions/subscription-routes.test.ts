import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, describe, test } from 'node:test';
import {
  confirmedSubscriptionShape,
  subscriptionShape,
  type Problem,
  type Subscription,
} from '@frontcounter/schemas/submission';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/database.js';
import type { MailMessage, MailSender } from '../mail/mail-sender.js';
import { createService } from '../service.js';
import {
  configFor,
  databaseKinds,
  GWENT,
  NOON,
  removeFolder,
  startFixture,
  SUSSEX,
  temporaryFolder,
  unreachableDatabase,
  type Fixture,
} from '../testing/service-fixture.js';
import { SubscriptionTokens } from './subscription-tokens.js';
import { until } from '../testing/until.js';

const ORIGIN = 'https://counter.example';
const SECRET = 'a secret of the operator, made at random';
const HOUR = 3_600_000;
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

const answers = {
  topics: ['burglary', 'fraud'],
  severity: 'important',
  where: 'near',
  area: { id: 'SAMPLE1', name: 'Sample Town Centre' },
  channel: 'email',
  email: 'Sam.Rivers@example.com',
  frequency: 'at-once',
  quiet: 'none',
  language: 'en',
  consent: true,
};
const { email: _email, ...byText } = { ...answers, channel: 'text', mobile: '07700900123' };

for (const kind of databaseKinds) {
  describe(`signing up for alerts on ${kind.name}`, () => {
    let fixture: Fixture;
    let app: FastifyInstance;
    let db: Database;
    let sent: MailMessage[] = [];
    let tests = 0;
    let carried: readonly string[] = [];
    /** One for each test: each network has its own limit. */
    let remoteAddress = '';

    before(async () => {
      const mail: MailSender = {
        send: async (message) => void sent.push(message),
        carries: (channel) => carried.includes(channel),
      };
      fixture = await startFixture(kind, { origin: ORIGIN, secret: SECRET }, { mail });
      ({ app, db } = fixture);
    });
    after(() => fixture.close());
    beforeEach(async () => {
      fixture.clock.now = NOON;
      carried = ['email', 'text'];
      remoteAddress = `192.0.2.${(tests += 1)}`;
      await db.deleteFrom('outbox').execute();
      await db.deleteFrom('subscription').execute();
      sent = [];
    });

    const signUp = (given: object = answers, key: string = randomUUID(), origin = SUSSEX, force = 'sussex') =>
      app.inject({
        method: 'POST',
        url: '/v1/subscriptions',
        remoteAddress,
        headers: { origin, 'idempotency-key': `"${key}"` },
        payload: { service: { id: 'neighbourhood-alerts', version: '1.0.0' }, force, language: 'en', answers: given },
      });
    const posted = () => db.selectFrom('outbox').select('topic').execute();
    const kept = () => db.selectFrom('subscription').selectAll().orderBy('created_at').execute();
    const message = async (): Promise<MailMessage> => {
      const count = sent.length;
      await until(() => sent.length > count);
      return sent.at(-1)!;
    };
    const linkIn = ({ text }: MailMessage): string => /https:\/\/counter\.example(\S+)/.exec(text)?.[1] ?? '';
    const open = (url: string) => app.inject({ url });
    const press = (url: string, action: string) =>
      app.inject({ method: 'POST', url, headers: FORM, payload: `action=${action}` });
    const signedUp = async (given?: object): Promise<string> => {
      const waiting = message();
      assert.equal((await signUp(given)).statusCode, 202);
      const link = linkIn(await waiting);
      assert.equal((await press(link, 'confirm')).statusCode, 200);
      return link;
    };

    test('asks whoever has the address, and repeats nothing that was typed', async () => {
      const waiting = message();
      const reply = await signUp();
      assert.deepEqual([reply.statusCode, reply.json()], [202, {}]);
      const asked = await waiting;

      assert.equal(asked.to, 'Sam.Rivers@example.com');
      assert.ok(asked.channel === 'email');
      assert.equal(asked.subject, 'Confirm your alerts');
      assert.match(asked.text, /Sussex Police/);
      assert.doesNotMatch(asked.text + asked.html, /Sample Town|burglary|Rivers/);
      assert.ok(asked.html.includes(linkIn(asked)));
    });

    test('in Welsh, and by text message in few words', async () => {
      const waiting = message();
      await signUp({ ...byText, language: 'cy' });
      const asked = await waiting;
      assert.deepEqual([asked.channel, asked.language, asked.to], ['text', 'cy', '07700900123']);
      assert.match(asked.text, /rhybuddion/);
      assert.ok(asked.text.length < 306, 'two text messages');
    });

    test('opening the link changes nothing, however often; the button does', async () => {
      const waiting = message();
      await signUp();
      const link = linkIn(await waiting);
      for (let scans = 0; scans < 3; scans += 1) {
        const page = await open(link);
        assert.equal(page.statusCode, 200);
        assert.match(page.body, /<html lang="en">[^]*<form method="post"><button name="action" value="confirm">/);
        assert.match(String(page.headers['content-security-policy']), /form-action 'self'/);
      }
      assert.equal((await kept())[0]?.confirmed_at, null);

      for (let times = 0; times < 2; times += 1) assert.match((await press(link, 'confirm')).body, /You are signed up/);
      assert.deepEqual((await kept())[0]?.confirmed_at, NOON);
      assert.match((await open(link)).body, /You are signed up/);
    });

    test('one intent is one message, and another body under its key is refused', async () => {
      const key = randomUUID();
      const replies = [await signUp(answers, key), await signUp(answers, key)];
      assert.deepEqual(
        replies.map(({ statusCode, body }) => [statusCode, body]),
        [
          [202, '{}'],
          [202, '{}'],
        ],
      );
      assert.equal((await kept()).length, 1);
      assert.equal((await signUp({ ...answers, language: 'cy' }, key)).statusCode, 422);
    });

    test('says the same of an address that is signed up, and replaces what it had once that is confirmed', async () => {
      await signedUp();
      const before = await kept();
      const waiting = message();
      const reply = await signUp({
        ...answers,
        email: 'sam.rivers@example.com',
        frequency: 'weekly',
        quiet: undefined,
      });
      assert.deepEqual([reply.statusCode, reply.body], [202, '{}']);
      const link = linkIn(await waiting);
      assert.equal((await kept()).length, 2);

      await press(link, 'confirm');
      const after = await kept();
      assert.equal(after.length, 1);
      assert.notEqual(after[0]?.id, before[0]?.id);
    });

    test('sends an address three messages a day and no more, and says nothing of it', async () => {
      for (let times = 0; times < 5; times += 1) assert.equal((await signUp()).statusCode, 202);
      assert.equal((await posted()).length, 3);
    });

    test('what nobody confirms in two days can no longer be confirmed', async () => {
      const waiting = message();
      await signUp();
      const link = linkIn(await waiting);
      fixture.clock.now = new Date(NOON.getTime() + 49 * HOUR);
      const late = await press(link, 'confirm');
      assert.equal(late.statusCode, 404);
      assert.match(late.body, /does not work[^]*Nid yw/);
    });

    test('can be paused, started again and left, by buttons alone', async () => {
      const link = (await signedUp()).replace('/confirm/', '/manage/');
      assert.equal((await open(link)).statusCode, 404, 'one link is not good for the other');
      const [{ id } = assert.fail()] = await kept();
      const token = new SubscriptionTokens(SECRET).make('manage', id);
      const manage = `/v1/subscriptions/manage/${token}`;

      assert.match((await press(manage, 'pause')).body, /are paused[^]*Start again/);
      assert.deepEqual((await kept())[0]?.paused_at, NOON);
      assert.match((await press(manage, 'resume')).body, /You get alerts/);
      assert.match((await open(manage)).body, /You get alerts/);
      assert.match((await press(manage, 'leave')).body, /deleted your details/);
      assert.deepEqual(await kept(), []);
      assert.equal((await open(manage)).statusCode, 404);
      const trail = await db.selectFrom('audit').select('operation').where('report_id', '=', id).execute();
      assert.deepEqual(
        trail.map(({ operation }) => operation),
        ['collection', 'alteration', 'alteration', 'alteration', 'erasure'],
      );
    });

    test('a mail program leaves for the person with one request, a second of which does no harm', async () => {
      await signedUp();
      const [{ id } = assert.fail()] = await kept();
      const token = new SubscriptionTokens(SECRET).make('manage', id);
      const url = `/v1/subscriptions/unsubscribe/${token}`;

      const looked = await open(url);
      assert.deepEqual([looked.statusCode, looked.headers.location], [303, `/v1/subscriptions/manage/${token}`]);
      assert.equal((await kept()).length, 1);
      for (let times = 0; times < 2; times += 1) {
        const reply = await app.inject({ method: 'POST', url, headers: FORM, payload: 'List-Unsubscribe=One-Click' });
        assert.equal(reply.statusCode, 200);
      }
      assert.deepEqual(await kept(), []);
    });

    const confirmWith = (token: string, origin: string | undefined = SUSSEX) =>
      app.inject({
        method: 'POST',
        url: '/v1/subscriptions/confirm',
        headers: { origin },
        payload: { token },
      });
    /** A request about the subscription that a manage token opens. */
    const current = (method: 'GET' | 'PUT' | 'PATCH' | 'DELETE', token: string, payload?: object, origin = SUSSEX) =>
      app.inject({
        method,
        url: '/v1/subscriptions/current',
        headers: { origin, authorization: `Bearer ${token}` },
        ...(payload && { payload }),
      });
    const tokenIn = (asked: MailMessage): string => linkIn(asked).split('/').at(-1) ?? '';
    const body = (given: object) => ({
      service: { id: 'neighbourhood-alerts', version: '1.0.0' },
      force: 'sussex',
      language: 'en',
      answers: given,
    });
    const managed = async (): Promise<string> => {
      const waiting = message();
      await signUp();
      const reply = await confirmWith(tokenIn(await waiting));
      assert.equal(reply.statusCode, 200);
      return confirmedSubscriptionShape.parse(reply.json()).manage;
    };

    describe('by calls, as the widget makes them', () => {
      test('confirms with the token of the link, twice alike, and tells what was asked for', async () => {
        const waiting = message();
        await signUp();
        const token = tokenIn(await waiting);
        const replies = [await confirmWith(token), await confirmWith(token)];
        assert.deepEqual(
          replies.map(({ statusCode }) => statusCode),
          [200, 200],
        );
        assert.equal(replies[1]?.body, replies[0]?.body);
        const { subscription, manage } = confirmedSubscriptionShape.parse(replies[0]?.json());
        assert.deepEqual(subscription, {
          service: { id: 'neighbourhood-alerts', version: '1.0.0' },
          force: 'sussex',
          language: 'en',
          answers,
          confirmedAt: NOON.toISOString(),
        });
        assert.deepEqual((await current('GET', manage)).json(), subscription);
      });

      test('pauses, goes on, and leaves', async () => {
        const token = await managed();
        const paused = await current('PATCH', token, { paused: true });
        assert.equal(paused.json<Subscription>().pausedAt, NOON.toISOString());
        fixture.clock.now = new Date(NOON.getTime() + HOUR);
        assert.deepEqual((await current('PATCH', token, { paused: true })).json(), paused.json());
        const resumed = await current('PATCH', token, { paused: false });
        assert.equal(resumed.json<Subscription>().pausedAt, undefined);
        assert.equal((await current('PATCH', token, { paused: 'yes' })).statusCode, 400);
        const left = await current('DELETE', token);
        assert.deepEqual([left.statusCode, left.body], [204, '']);
        assert.deepEqual(await kept(), []);
        assert.equal((await current('DELETE', token)).statusCode, 404);
      });

      test('changes what goes to the same address at once', async () => {
        const token = await managed();
        const other = {
          ...answers,
          email: 'sam.rivers@EXAMPLE.com',
          frequency: 'weekly',
          language: 'cy',
          quiet: undefined,
        };
        const reply = await current('PUT', token, body(other));
        assert.equal(reply.statusCode, 200);
        const { language, answers: told } = subscriptionShape.parse(reply.json());
        assert.deepEqual([language, told['frequency']], ['cy', 'weekly']);
        assert.deepEqual((await current('GET', token)).json(), reply.json());
        assert.equal((await posted()).length, 1, 'nobody is asked again');

        const wrong = await current('PUT', token, body({ ...other, topics: [] }));
        assert.equal(wrong.statusCode, 422);
        assert.match(wrong.body, /"\/answers\/topics"/);
      });

      test('asks at another address first, and changes over once that is confirmed', async () => {
        const token = await managed();
        const [{ id } = assert.fail()] = await kept();
        const waiting = message();
        const reply = await current('PUT', token, body({ ...answers, email: 'kit@example.com' }));
        assert.deepEqual([reply.statusCode, reply.body], [202, '{}']);
        const asked = await waiting;
        assert.equal(asked.to, 'kit@example.com');
        assert.equal((await current('GET', token)).json<Subscription>().answers['email'], 'Sam.Rivers@example.com');

        assert.equal((await confirmWith(tokenIn(asked))).statusCode, 200);
        assert.deepEqual(
          (await kept()).map(({ address }) => address),
          ['kit@example.com'],
        );
        assert.equal((await current('GET', token)).statusCode, 404);
        const trail = await db
          .selectFrom('audit')
          .select('operation')
          .where('report_id', '=', id)
          .orderBy('id')
          .execute();
        assert.deepEqual(
          trail.map(({ operation }) => operation),
          ['collection', 'alteration', 'consultation', 'erasure'],
        );
      });

      test('opens nothing to who has no token, another one, or asks from another force’s page', async () => {
        const waiting = message();
        await signUp();
        const confirm = tokenIn(await waiting);
        const refused = [
          await current('GET', confirm),
          await current('GET', ''),
          await confirmWith(confirm, GWENT),
          await confirmWith(confirm.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))),
        ];
        assert.equal((await confirmWith(confirm)).statusCode, 200);
        const token = new SubscriptionTokens(SECRET).make('manage', (await kept())[0]?.id ?? '');
        refused.push(await confirmWith(token), await current('DELETE', token, undefined, GWENT));
        const gwent = { ...body(answers), force: 'gwent' };
        refused.push(await current('PUT', token, gwent, GWENT));
        assert.deepEqual(
          refused.map(({ statusCode, json }) => [statusCode, json<Problem>().type.split('/').at(-1)]),
          refused.map(() => [404, 'subscription-gone']),
        );
        assert.equal((await current('GET', token)).statusCode, 200);
        assert.equal((await confirmWith('guess')).statusCode, 400);
      });
    });

    test('promises nobody messages that do not leave here', async () => {
      carried = ['email'];
      assert.equal((await signUp()).statusCode, 202);
      const reply = await signUp(byText);
      assert.equal(reply.statusCode, 422);
      assert.deepEqual(reply.json<Problem>().errors, [{ pointer: '/answers/channel', code: 'not-offered' }]);
    });

    test('refuses what is wrong, and who is not the force', async () => {
      const wrong = await signUp({ ...answers, topics: [] });
      assert.equal(wrong.statusCode, 422);
      assert.match(wrong.body, /"\/answers\/topics"/);
      assert.equal((await signUp(answers, randomUUID(), GWENT)).statusCode, 403);
      assert.equal((await signUp(answers, randomUUID(), SUSSEX, 'narnia')).statusCode, 404);
      assert.equal((await signUp(answers, 'guess')).statusCode, 400);
      assert.equal((await open('/v1/subscriptions')).statusCode, 405);
      const report = await app.inject({
        method: 'POST',
        url: '/v1/submissions',
        headers: { origin: SUSSEX, 'idempotency-key': `"${randomUUID()}"` },
        payload: {
          service: { id: 'neighbourhood-alerts', version: '1.0.0' },
          force: 'sussex',
          language: 'en',
          answers,
        },
      });
      assert.equal(report.statusCode, 404);
    });

    test('keeps addresses, links and answers out of the log', () => {
      assert.doesNotMatch(
        fixture.log.join(''),
        /rivers|07700|Sample Town|burglary|subscriptions\/(?:confirm|manage)\/[A-Za-z0-9_-]{20}/i,
      );
    });
  });
}

test('without a secret nobody can sign up', async () => {
  const folder = temporaryFolder();
  const config = configFor(folder, { origin: ORIGIN, logLevel: 'silent' });
  const app = await createService(config, { database: unreachableDatabase(), mail: { send: async () => undefined } });
  const reply = await app.inject({ method: 'POST', url: '/v1/subscriptions', payload: {} });
  assert.equal(reply.statusCode, 404);
  await app.close();
  removeFolder(folder);
});
