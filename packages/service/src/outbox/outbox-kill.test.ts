import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openDatabase, type Database } from '../database/database.js';
import { databaseKinds, removeFolder, temporaryFolder, type DatabaseKind } from '../testing/service-fixture.js';
import { until } from '../testing/until.js';
import { postMessage } from './post-message.js';

const PROCESS = fileURLToPath(new URL('../testing/outbox-process.ts', import.meta.url));
const KILLS = Number(process.env.TEST_KILLS ?? 1);
const KEYS = 20;

interface World {
  readonly spawnWorker: () => Promise<ChildProcess>;
  /** What the recipient got, in order, repeats and all. */
  readonly received: () => string[];
  readonly open: () => Promise<Database>;
}

async function worldOn(kind: DatabaseKind, t: TestContext): Promise<World> {
  const folder = temporaryFolder();
  const dataFolder = join(folder, 'data');
  const { databaseUrl, remove } = await kind.make(dataFolder);
  t.after(async () => {
    await remove();
    removeFolder(folder);
  });
  const ledger = join(folder, 'ledger');
  return {
    open: () => openDatabase({ dataFolder, ...(databaseUrl !== undefined && { databaseUrl }) }),
    received: () => (existsSync(ledger) ? readFileSync(ledger, 'utf8').split('\n').slice(0, -1) : []),
    spawnWorker: async () => {
      const child = spawn(process.execPath, ['--import', 'tsx', PROCESS, dataFolder, ledger], {
        env: { PATH: process.env.PATH ?? '', ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }) },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      t.after(() => child.kill('SIGKILL'));
      assert.ok(child.stdout);
      await once(child.stdout, 'data');
      return child;
    },
  };
}

async function postMany(db: Database, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    ids.push(
      await postMessage(db, {
        topic: 'report-received',
        force: 'sussex',
        payload: { reference: '', service: { id: 'lost-keys', version: '1.0.0' }, language: 'en' },
        orderingKey: String(index % KEYS),
        at: new Date(),
      }),
    );
  }
  return ids;
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

for (const kind of databaseKinds) {
  test(`killed (${KILLS}) while it delivers, with a third of all tries failing, it loses nothing, on ${kind.name}`, async (t) => {
    const world = await worldOn(kind, t);
    const preparing = await world.open();
    const ids = await postMany(preparing, 240);
    await preparing.destroy();
    // Two on a server; the embedded database belongs to one.
    const copies = kind.name === 'PostgreSQL' ? 2 : 1;

    for (let kill = 0; kill < KILLS; kill += 1) {
      const before = world.received().length;
      const children = await Promise.all(Array.from({ length: copies }, world.spawnWorker));
      await until(() => world.received().length >= before + 15 + kill * 11);
      await end(children[0]!, 'SIGKILL');
      await Promise.all(children.slice(1).map((child) => end(child, 'SIGTERM')));
    }
    const last = await Promise.all(Array.from({ length: copies }, world.spawnWorker));
    await until(() => new Set(world.received()).size === ids.length);
    await Promise.all(last.map((child) => end(child, 'SIGTERM')));

    const received = world.received();
    // A recipient that drops what it had before.
    const kept = [...new Set(received)];
    assert.deepEqual(new Set(kept), new Set(ids));
    assert.equal(kept.length, ids.length);
    const place = new Map(ids.map((id, index) => [id, index]));
    for (let key = 0; key < KEYS; key += 1) {
      const places = kept.map((id) => place.get(id)!).filter((index) => index % KEYS === key);
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
      );
    }
    t.diagnostic(`${ids.length} messages, ${received.length} deliveries`);
  });
}
