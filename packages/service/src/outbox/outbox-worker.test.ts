import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { openDatabase, type Database } from '../database/database.js';
import type { OutboxTable } from '../database/tables.js';
import { databaseKinds, NOON, removeFolder, temporaryFolder } from '../testing/service-fixture.js';
import { until } from '../testing/until.js';
import { MOST_TRIES } from './backoff.js';
import { listDeadLetters, retryDeadLetters } from './dead-letters.js';
import { DeliveryError, type OutboxMessage } from './handlers.js';
import { keepOutbox } from './keep-outbox.js';
import { OutboxWorker, type OutboxWorkerOptions } from './outbox-worker.js';
import { postMessage } from './post-message.js';

const payload = { reference: 'CANA-RY22', service: { id: 'lost-keys', version: '1.0.0' }, language: 'en' };
const MINUTE = 60_000;

type Deliver = (message: OutboxMessage, signal: AbortSignal) => Promise<void>;

for (const kind of databaseKinds) {
  describe(`the outbox on ${kind.name}`, () => {
    const folder = temporaryFolder();
    const log: string[] = [];
    const workers: OutboxWorker[] = [];
    let db: Database;
    let drop: () => Promise<void>;
    let now = NOON;

    before(async () => {
      const { databaseUrl, remove } = await kind.make(join(folder, 'data'));
      drop = remove;
      db = await openDatabase({ dataFolder: join(folder, 'data'), ...(databaseUrl !== undefined && { databaseUrl }) });
    });
    after(async () => {
      await db.destroy();
      await drop();
      removeFolder(folder);
    });
    beforeEach(async () => {
      await db.deleteFrom('outbox').execute();
      log.length = 0;
      now = NOON;
    });
    afterEach(() => Promise.all(workers.splice(0).map((worker) => worker.stop())));

    const post = (key?: string): Promise<string> =>
      postMessage(db, {
        topic: 'report-received',
        force: 'sussex',
        payload,
        at: NOON,
        ...(key !== undefined && { orderingKey: key }),
      });

    function start(deliver: Deliver | undefined, options: Partial<OutboxWorkerOptions> = {}): OutboxWorker {
      const write = (fields: unknown, text?: string): void => void log.push(`${JSON.stringify(fields)} ${text ?? ''}`);
      const worker = new OutboxWorker({
        db,
        handlers: deliver === undefined ? {} : { 'report-received': deliver },
        log: { info: write, warn: write, error: write } as OutboxWorkerOptions['log'],
        now: () => now,
        timing: { poll: 10 },
        ...options,
      });
      workers.push(worker);
      worker.start();
      return worker;
    }

    const rowOf = (id: string) =>
      db.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirstOrThrow() as Promise<
        { [Column in keyof OutboxTable]: unknown } & { due_at: Date; leased_until: Date | null; attempts: number }
      >;
    const isDelivered = async (id: string): Promise<boolean> => (await rowOf(id)).delivered_at !== null;

    test('what is posted while it runs leaves at once when it is woken, and keeps no payload', async () => {
      const seen: OutboxMessage[] = [];
      const worker = start(async (message) => void seen.push(message), { timing: { poll: 3_600_000 } });
      const id = await post();
      worker.wake();
      await until(() => isDelivered(id));
      assert.deepEqual(
        seen.map(({ id, attempt, payload }) => ({ id, attempt, payload })),
        [{ id, attempt: 1, payload }],
      );
      assert.deepEqual((await rowOf(id)).payload, {});
      assert.match(log.join('\n'), /"topic":"report-received".*delivered/);
      assert.doesNotMatch(log.join('\n'), /CANA-RY/);
    });

    test('what fails is tried again under the same id, later each time, and no error’s words are kept', async () => {
      const tries: { id: string; attempt: number; at: number }[] = [];
      start(
        async ({ id, attempt }) => {
          tries.push({ id, attempt, at: now.getTime() - NOON.getTime() });
          if (attempt < 3) throw new Error('550 <canary@example.com> is full');
        },
        { wait: (attempt) => attempt * MINUTE },
      );
      const id = await post();
      for (const due of [MINUTE, 3 * MINUTE]) {
        await until(async () => (await rowOf(id)).due_at.getTime() === NOON.getTime() + due);
        assert.equal((await rowOf(id)).fault, 'Error');
        now = new Date(NOON.getTime() + due);
      }
      await until(() => isDelivered(id));
      assert.deepEqual(tries, [
        { id, attempt: 1, at: 0 },
        { id, attempt: 2, at: MINUTE },
        { id, attempt: 3, at: 3 * MINUTE },
      ]);
      assert.doesNotMatch(log.join('\n'), /canary/);
    });

    test('a recipient that asks to be left alone is', async () => {
      start(() => Promise.reject(new DeliveryError('http-429', { retryAfter: 600 })), { wait: () => 1 });
      const id = await post();
      await until(async () => (await rowOf(id)).fault === 'http-429');
      assert.equal((await rowOf(id)).due_at.getTime(), NOON.getTime() + 10 * MINUTE);
    });

    test('what can never be delivered is given up on at once, listed without its payload, and tried again when an operator says so', async () => {
      let refuses = true;
      start(async () => {
        if (refuses) throw new DeliveryError('smtp-550', { permanent: true });
      });
      const id = await post();
      await until(async () => (await listDeadLetters(db)).length === 1);
      const [letter] = await listDeadLetters(db);
      assert.deepEqual(
        { ...letter },
        {
          id,
          topic: 'report-received',
          force: 'sussex',
          created_at: NOON,
          abandoned_at: NOON,
          attempts: 1,
          fault: 'smtp-550',
        },
      );
      assert.equal(await retryDeadLetters(db, now, randomUUID()), 0);
      refuses = false;
      assert.equal(await retryDeadLetters(db, now, id), 1);
      await until(() => isDelivered(id));
      assert.equal(await retryDeadLetters(db, now), 0);
    });

    test(`after ${MOST_TRIES} tries it is given up on`, async () => {
      let tries = 0;
      start(
        async () => {
          tries += 1;
          throw new DeliveryError('http-500');
        },
        { wait: () => 0 },
      );
      await post();
      await until(async () => (await listDeadLetters(db)).length === 1);
      assert.equal(tries, MOST_TRIES);
    });

    test('a message that ends the process each time comes to its end too', async () => {
      let tries = 0;
      const id = await post();
      await db.updateTable('outbox').set({ attempts: MOST_TRIES, leased_until: NOON }).execute();
      start(async () => void (tries += 1));
      await until(async () => (await rowOf(id)).abandoned_at !== null);
      assert.equal((await rowOf(id)).fault, 'unfinished');
      assert.equal(tries, 0);
    });

    test('a topic that nobody handles is left alone', async () => {
      const id = await post();
      const worker = start(undefined);
      worker.wake();
      await worker.stop();
      const { attempts, abandoned_at: abandoned, leased_until: leased } = await rowOf(id);
      assert.deepEqual([attempts, abandoned, leased], [0, null, null]);
    });

    test('of one key the later waits for the earlier, also through its failures; others overtake them', async () => {
      const seen: string[] = [];
      start(
        async ({ id, attempt }) => {
          if (id === first && attempt < 3) throw new DeliveryError('http-500');
          seen.push(id);
        },
        { wait: () => MINUTE },
      );
      const first = await post('a');
      const second = await post('a');
      const other = await post('b');
      await until(() => isDelivered(other));
      for (const minutes of [1, 2]) {
        await until(async () => (await rowOf(first)).due_at.getTime() === NOON.getTime() + minutes * MINUTE);
        now = new Date(NOON.getTime() + minutes * MINUTE);
      }
      await until(() => isDelivered(second));
      assert.deepEqual(seen, [other, first, second]);
    });

    test('one that was given up on holds up nobody', async () => {
      start(async ({ id }) => {
        if (id === first) throw new DeliveryError('http-410', { permanent: true });
      });
      const first = await post('a');
      const second = await post('a');
      await until(() => isDelivered(second));
    });

    test('told to stop, it finishes what it has begun and takes no more', async () => {
      let finish: () => void = () => undefined;
      let begun = 0;
      const worker = start(async () => {
        begun += 1;
        await new Promise<void>((resolve) => (finish = resolve));
      });
      const id = await post();
      await until(() => begun === 1);
      const stopped = worker.stop();
      const later = await post();
      finish();
      await stopped;
      assert.equal(await isDelivered(id), true);
      assert.equal((await rowOf(later)).attempts, 0);
    });

    test('what takes too long is cut off at the stop, stays leased, and is delivered by another worker afterwards', async () => {
      const seen: string[] = [];
      const timing = { poll: 10, stop: 20, lease: MINUTE };
      const worker = start(({ id }) => new Promise(() => void seen.push(`${id} 1`)), { timing });
      const id = await post();
      await until(() => seen.length === 1);
      await worker.stop();
      assert.equal((await rowOf(id)).leased_until?.getTime(), NOON.getTime() + MINUTE);
      const next = start(async (message) => void seen.push(`${message.id} ${message.attempt}`));
      next.wake();
      const other = await post();
      await until(() => isDelivered(other));
      assert.deepEqual(seen, [`${id} 1`, `${other} 1`]);
      now = new Date(NOON.getTime() + MINUTE);
      await until(() => isDelivered(id));
      assert.equal(seen.at(-1), `${id} 2`);
    });

    test('a worker that lost its lease does not undo what the next one wrote', async () => {
      let fail: (error: Error) => void = () => undefined;
      const slow = start(() => new Promise((_resolve, reject) => (fail = reject)), { timing: { poll: 10, lease: 0 } });
      const id = await post();
      await until(async () => (await rowOf(id)).attempts === 1);
      const settled = slow.stop();
      start(async () => undefined);
      await until(() => isDelivered(id));
      fail(new Error('late'));
      await settled;
      assert.equal((await rowOf(id)).fault, null);
      assert.equal(await isDelivered(id), true);
    });

    test('two workers, a third of all tries failing: nothing is lost, each is delivered once, and each key in its order', async () => {
      const begun: string[] = [];
      const taken: string[] = [];
      let count = 0;
      const deliver: Deliver = async ({ id }) => {
        begun.push(id);
        count += 1;
        const fails = count % 3 === 0;
        await new Promise((resolve) => setImmediate(resolve));
        if (fails) throw new DeliveryError('http-500');
        taken.push(id);
      };
      const keyOf = (index: number): string => `key ${index % 7}`;
      const ids: string[] = [];
      for (let index = 0; index < 60; index += 1) ids.push(await post(keyOf(index)));
      start(deliver, { wait: () => 0 });
      start(deliver, { wait: () => 0 });
      await until(() => taken.length >= ids.length);
      await Promise.all(workers.splice(0).map((worker) => worker.stop()));
      assert.deepEqual(new Set(taken), new Set(ids));
      assert.equal(taken.length, ids.length, 'no worker took what the other held');
      assert.ok(begun.length > ids.length);
      for (let key = 0; key < 7; key += 1) {
        const mine = ids.filter((_, index) => keyOf(index) === keyOf(key));
        assert.deepEqual(
          taken.filter((id) => mine.includes(id)),
          mine,
        );
      }
    });

    test('every hour what was delivered long ago goes, and the log says how full the outbox is', async () => {
      start(async () => undefined);
      const id = await post();
      await until(() => isDelivered(id));
      const lines: object[] = [];
      const gauge = { info: (fields: object) => void lines.push(fields) } as Parameters<typeof keepOutbox>[1];
      assert.equal(await keepOutbox(db, gauge, new Date(NOON.getTime() + 29 * 1440 * MINUTE)), 0);
      await Promise.all(workers.splice(0).map((worker) => worker.stop()));
      await post();
      assert.equal(await keepOutbox(db, gauge, new Date(NOON.getTime() + 31 * 1440 * MINUTE)), 1);
      assert.deepEqual(lines, [{ topic: 'report-received', waiting: 1, oldest: 31 * 86_400, abandoned: 0 }]);
    });
  });
}
