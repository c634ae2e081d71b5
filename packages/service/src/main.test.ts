import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { openDatabase } from './database/database.js';
import {
  configFor,
  databaseKinds,
  removeFolder,
  submissionOf,
  SUSSEX,
  temporaryFolder,
  type DatabaseKind,
} from './testing/service-fixture.js';
import { environmentFor, spawnService, stopped } from './testing/service-process.js';

const KILLS = Number(process.env.TEST_KILLS ?? 2);

function folderFor(t: TestContext): string {
  const folder = temporaryFolder();
  configFor(folder);
  t.after(() => removeFolder(folder));
  return folder;
}

async function databaseFor(kind: DatabaseKind, folder: string, t: TestContext): Promise<Record<string, string>> {
  const { databaseUrl, remove } = await kind.make(join(folder, 'data'));
  t.after(remove);
  return databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl };
}

function post(origin: string, key: string): Promise<Response> {
  const headers = { origin: SUSSEX, 'content-type': 'application/json', 'idempotency-key': key };
  return fetch(`${origin}/v1/submissions`, { method: 'POST', headers, body: JSON.stringify(submissionOf()) });
}

for (const kind of databaseKinds) {
  test(`killed ${KILLS} times while it works, it loses nothing that it acknowledged, on ${kind.name}`, async (t) => {
    const folder = folderFor(t);
    const environment = environmentFor(folder, await databaseFor(kind, folder, t));
    // What the outside knows: every key that was sent, with its receipt once there was one.
    const ledger = new Map<string, string | undefined>();

    for (let kill = 0; kill < KILLS; kill += 1) {
      const service = await spawnService(environment);
      assert.notEqual(service.origin, '', service.errors());
      let acknowledged = 0;
      const senders = Array.from({ length: 6 }, async () => {
        for (;;) {
          const key = randomUUID();
          ledger.set(key, undefined);
          try {
            const reply = await post(service.origin, key);
            assert.equal(reply.status, 201);
            ledger.set(key, await reply.text());
          } catch {
            return;
          }
          acknowledged += 1;
          // At a moment that differs from round to round, with other requests in every stage of their handling.
          if (acknowledged === 8 + kill * 3) service.child.kill('SIGKILL');
        }
      });
      await Promise.all(senders);
      assert.equal((await stopped(service)).signal, 'SIGKILL');
    }

    const service = await spawnService(environment);
    assert.notEqual(service.origin, '', service.errors());
    const known = [...ledger.values()].filter((receipt) => receipt !== undefined).length;
    for (const [key, receipt] of ledger) {
      const reply = await post(service.origin, key);
      assert.equal(reply.status, 201);
      if (receipt !== undefined) {
        assert.equal(reply.headers.get('idempotent-replay'), 'true');
        assert.equal(await reply.text(), receipt);
      }
    }
    service.child.kill('SIGTERM');
    assert.equal((await stopped(service)).code, 0, service.errors());

    const url = environment.DATABASE_URL;
    const db = await openDatabase({ dataFolder: join(folder, 'data'), ...(url !== undefined && { databaseUrl: url }) });
    const tables = ['report', 'idempotency_key', 'audit', 'outbox'] as const;
    for (const table of tables) {
      const { count } = await db
        .selectFrom(table)
        .select(sql<string>`count(*)`.as('count'))
        .executeTakeFirstOrThrow();
      assert.equal(Number(count), ledger.size, table);
    }
    await db.destroy();
    t.diagnostic(`${ledger.size} sent, ${known} acknowledged before a kill`);
  });
}

test('told to stop, it answers what is under way, takes no more, and ends with 0', async (t) => {
  const folder = folderFor(t);
  const service = await spawnService(environmentFor(folder));
  const body = JSON.stringify(submissionOf());
  const headers = {
    origin: SUSSEX,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'idempotency-key': randomUUID(),
    expect: '100-continue',
  };
  const underWay = request(`${service.origin}/v1/submissions`, { method: 'POST', headers });
  underWay.flushHeaders();
  // The service has the request, and waits for its body.
  await once(underWay, 'continue');
  service.child.kill('SIGTERM');
  service.child.kill('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 200));
  underWay.end(body);
  const [reply] = (await once(underWay, 'response')) as [IncomingMessage];
  reply.resume();
  assert.equal(reply.statusCode, 201);
  assert.equal((await stopped(service)).code, 0, service.errors());
  const port = Number(new URL(service.origin).port);
  await assert.rejects(
    new Promise((resolve, reject) => {
      connect(port, '127.0.0.1', () => resolve(undefined)).on('error', reject);
    }),
  );
  assert.equal(service.errors(), '');
});

test('two on one data folder: the second does not start, and says what to do', async (t) => {
  const folder = folderFor(t);
  const first = await spawnService(environmentFor(folder));
  const second = await spawnService(environmentFor(folder));
  assert.equal((await stopped(second)).code, 1);
  assert.match(second.errors(), /^The data folder .* is in use by process \d+ on .*FRONTCOUNTER_DATA.*DATABASE_URL/);
  assert.equal((await post(first.origin, randomUUID())).status, 201);
  first.child.kill('SIGTERM');
  assert.equal((await stopped(first)).code, 0);
});

test('a wrong environment ends it at once with one sentence for each fault', async (t) => {
  const folder = folderFor(t);
  const service = await spawnService(environmentFor(folder, { SERVICE_PORT: 'eighty', FRONTCOUNTER_FORCES: '' }));
  assert.equal((await stopped(service)).code, 1);
  assert.deepEqual(service.errors().trim().split('\n'), [
    'SERVICE_PORT must be a whole number, like 8081.',
    'FRONTCOUNTER_FORCES is missing. Give the forces and their origins as JSON, or the path of a file with it.',
  ]);
});

test('a wrong definition ends it with the file, the place and the remedy', async (t) => {
  const folder = folderFor(t);
  const broken = join(folder, 'definitions', 'lost-hats');
  mkdirSync(broken);
  writeFileSync(join(broken, 'service.json'), JSON.stringify({ id: 'lost-hats', version: 'one', kind: 'report' }));
  const service = await spawnService(environmentFor(folder));
  assert.equal((await stopped(service)).code, 1);
  assert.match(
    service.errors(),
    /lost-hats\/service\.json: Service definition "lost-hats" has \d+ faults\.\n- version: found "one"; expected/,
  );
  assert.ok(!service.errors().includes('    at '));
});
