import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Receipt } from '@frontcounter/schemas/submission';
import { startFailingMailServer } from '../testing/failing-mail-server.js';
import { rightAnswers } from '../testing/lost-keys.js';
import { startRecordSystem, type Told } from '../testing/record-system.js';
import { databaseKinds, submissionOf, SUSSEX_KEY } from '../testing/service-fixture.js';
import { spawnService, stopped, type ServiceProcess } from '../testing/service-process.js';
import { until } from '../testing/until.js';
import { FAST_SERVICE, KILLS, worldToKill } from '../testing/world-to-kill.js';

const REPORTS = 4;
/** About each report between two kills. */
const UPDATES = 6;
const WORDS = Array.from({ length: UPDATES * (KILLS + 1) }, (_each, index) => `Word ${index + 1}`);

for (const kind of databaseKinds) {
  test(`killed (${KILLS}) while officers write, with mail and records failing a third of the time, it loses nothing and keeps the order, on ${kind.name}`, async (t) => {
    const mail = await startFailingMailServer(t);
    const taken: Told[] = [];
    const records = await startRecordSystem((told) => {
      const chance = Math.random();
      if (chance < 1 / 6) return 503;
      taken.push(told);
      return chance < 1 / 3 ? 'drop' : 204;
    });
    t.after(() => records.close());
    const secrets = [`whsec_${randomBytes(32).toString('base64')}`];
    const { environment, open } = await worldToKill(kind, t, mail.url, {
      FRONTCOUNTER_WEBHOOKS: JSON.stringify({ sussex: { url: records.url, secrets, answers: true } }),
      // The five minutes in which words are gathered for one message pass in one and a half seconds.
      TEST_SPEED: '200',
      TEST_START: String(Date.now()),
    });
    // What somebody keeps who drops what came before.
    const told = (): Told[] => [...new Map(taken.map((each) => [each.id, each])).values()];
    const mailed = (): string[] => [...new Set(mail.received.map(({ id }) => id.replace(/^<|@.*$/g, '')))];

    // Two on a server; the embedded database belongs to one.
    const copies = kind.name === 'PostgreSQL' ? 2 : 1;
    let running: ServiceProcess[] = [];
    let isOver = false;
    t.after(() => {
      isOver = true;
      for (const { child } of running) child.kill('SIGKILL');
    });
    const spawn = async (): Promise<void> => {
      running = await Promise.all(Array.from({ length: copies }, () => spawnService(environment, FAST_SERVICE)));
      for (const { origin, errors } of running) assert.notEqual(origin, '', errors());
    };
    const end = async (signal: NodeJS.Signals): Promise<void> => {
      running.forEach(({ child }, index) => child.kill(index === 0 ? signal : 'SIGTERM'));
      await Promise.all(running.map(stopped));
    };

    /** Sends with one key until somebody says that it is done, as forms and officers' pages do. */
    async function post<Reply>(path: string, payload: object, token?: string): Promise<Reply> {
      const headers = {
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      };
      const body = JSON.stringify(payload);
      while (!isOver) {
        const { origin = '' } = running[Math.floor(Math.random() * copies)] ?? {};
        const reply = await fetch(origin + path, { method: 'POST', headers, body }).catch(() => undefined);
        if (reply?.status === 201) return (await reply.json()) as Reply;
        await reply?.body?.cancel();
        await pause(20);
      }
      throw new Error('The test is over.');
    }
    async function reportAndWrite(person: number): Promise<string> {
      const answers = { ...rightAnswers, contact: ['email'], email: `person-${person}@example.com` };
      const { reference } = await post<Receipt>('/v1/submissions', submissionOf({ answers }));
      for (const text of WORDS) await post(`/v1/reports/${reference}/updates`, { text: { en: text } }, SUSSEX_KEY);
      return reference;
    }

    await spawn();
    const writing = Promise.all(Array.from({ length: REPORTS }, (_each, person) => reportAndWrite(person)));
    // Waited for below; it must not end the process when the test fails before.
    writing.catch(() => undefined);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const enough = told().length + Math.random() * REPORTS * UPDATES * 0.8;
      await until(() => told().length > enough);
      await end('SIGKILL');
      await spawn();
    }
    const references = await writing;
    await end('SIGTERM');
    const db = await open();
    const rows = await db.selectFrom('outbox').select(['id', 'topic', 'abandoned_at']).execute();
    await db.destroy();
    assert.ok(rows.every(({ abandoned_at }) => abandoned_at === null));
    const idsOf = (...topics: string[]): string[] =>
      rows.filter(({ topic }) => topics.includes(topic)).map(({ id }) => id);
    const [notices, news] = [idsOf('report-received', 'report-entry'), idsOf('report-news')];
    await spawn();
    await until(() => told().length >= notices.length && mailed().length >= news.length);
    await end('SIGTERM');

    assert.deepEqual(new Set(told().map(({ id }) => id)), new Set(notices));
    assert.deepEqual(new Set(mailed()), new Set(news));
    for (const reference of references) {
      const events = told().flatMap(({ event }) => (event.data.reference === reference ? [event.data.entry] : []));
      assert.deepEqual(
        events.map(({ id, text }) => [id, text?.['en']]),
        [undefined, ...WORDS].map((text, index) => [String(index + 1), text]),
      );
    }
    const people = Array.from({ length: REPORTS }, (_each, person) => `person-${person}@example.com`);
    assert.deepEqual([...new Set(mail.received.map(({ to }) => to))].sort(), people);
    t.diagnostic(
      `${notices.length} notices in ${taken.length} deliveries, ${news.length} messages in ${mail.received.length}`,
    );
  });
}
