import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { alertReplyShape } from '@frontcounter/schemas/submission';
import { startFailingMailServer } from '../testing/failing-mail-server.js';
import { databaseKinds, SUSSEX_KEY, type DatabaseKind } from '../testing/service-fixture.js';
import { spawnService, stopped, type ServiceProcess } from '../testing/service-process.js';
import { addSubscriber } from '../testing/subscribers.js';
import { until } from '../testing/until.js';
import { FAST_SERVICE, KILLS, worldToKill } from '../testing/world-to-kill.js';

const WANTED = 24;
/** Alerts between two kills. */
const ALERTS = 3;

async function makeWorld(kind: DatabaseKind, t: TestContext, mailUrl: string): Promise<Record<string, string>> {
  const { environment, open } = await worldToKill(kind, t, mailUrl, {
    FRONTCOUNTER_ORIGIN: 'https://counter.example',
    FRONTCOUNTER_SECRET: 'a secret of the operator, made at random',
  });
  const db = await open();
  for (let index = 0; index < WANTED; index += 1) {
    await addSubscriber(db, { email: `wanted-${index}@example.com` });
    if (index % 4 === 0) await addSubscriber(db, { email: `roads-${index}@example.com`, topics: ['roads'] });
  }
  await db.destroy();
  return environment;
}

/** Sends an alert as an officer's page does: with one key, until somebody says that it is there. */
async function publish(title: string, origin: () => string, isOver: () => boolean): Promise<void> {
  const body = JSON.stringify({
    ...{ force: 'sussex', topics: ['fraud'], severity: 'urgent' },
    ...{ title: { en: title }, text: { en: 'Hang up.' } },
  });
  const headers = {
    ...{ authorization: `Bearer ${SUSSEX_KEY}`, 'content-type': 'application/json' },
    'idempotency-key': randomUUID(),
  };
  while (!isOver()) {
    const reply = await fetch(`${origin()}/v1/alerts`, { method: 'POST', headers, body }).catch(() => undefined);
    if (reply?.status === 201) {
      assert.equal(alertReplyShape.parse(await reply.json()).recipients, WANTED);
      return;
    }
    await pause(20);
  }
}

for (const kind of databaseKinds) {
  test(`killed (${KILLS}) while alerts leave, with the mail server failing a third of the time, everybody gets each once, on ${kind.name}`, async (t) => {
    const mail = await startFailingMailServer(t);
    const environment = await makeWorld(kind, t, mail.url);
    // Two on a server; the embedded database belongs to one.
    const copies = kind.name === 'PostgreSQL' ? 2 : 1;
    let running: ServiceProcess[] = [];
    let isOver = false;
    const spawn = async (): Promise<void> => {
      running = await Promise.all(Array.from({ length: copies }, () => spawnService(environment, FAST_SERVICE)));
      for (const { origin, errors } of running) assert.notEqual(origin, '', errors());
    };
    const end = async (signals: readonly NodeJS.Signals[]): Promise<void> => {
      running.forEach(({ child }, index) => child.kill(signals[index] ?? 'SIGTERM'));
      await Promise.all(running.map(stopped));
    };
    t.after(() => {
      isOver = true;
      for (const { child } of running) child.kill('SIGKILL');
    });

    const titles: string[] = [];
    const publishing: Promise<void>[] = [];
    for (let round = 0; round <= KILLS; round += 1) {
      await spawn();
      const before = mail.received.length;
      for (let index = 0; index < ALERTS; index += 1) {
        const title = `Alert ${titles.length + 1}`;
        titles.push(title);
        const at = (): string => running[index % copies]?.origin ?? '';
        publishing.push(publish(title, at, () => isOver));
      }
      if (round === KILLS) break;
      const enough = Math.floor(Math.random() * WANTED * ALERTS * 0.8);
      await until(() => mail.received.length > before + enough);
      await end(['SIGKILL']);
    }
    await Promise.all(publishing);
    // What a recipient has that drops what came before.
    const kept = (): readonly string[] =>
      [...new Map(mail.received.map((each) => [each.id, each])).values()].map(({ to, subject }) => `${to} ${subject}`);
    await until(() => kept().length >= titles.length * WANTED);
    await end([]);

    const expected = titles.flatMap((title) =>
      Array.from({ length: WANTED }, (_each, index) => `wanted-${index}@example.com ${title}`),
    );
    assert.deepEqual([...kept()].sort(), expected.sort());
    t.diagnostic(`${expected.length} messages, ${mail.received.length} deliveries`);
  });
}
