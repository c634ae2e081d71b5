import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, test } from 'node:test';
import type { Receipt } from '@frontcounter/schemas/submission';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { sql } from 'kysely';
import { createService } from '../service.js';
import { hashIdempotencyKey } from '../submissions/hash-idempotency-key.js';
import { databaseKinds, ROUNDS, sending, startFixture, type Fixture } from '../testing/service-fixture.js';
import { openDatabase, type Database } from './database.js';

const AT_ONCE = 64;

async function countReports(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom('report')
    .select(sql<string>`count(*)`.as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Three more copies of the service on the fixture's database, where it is one that copies can share. */
async function copiesOf(fixture: Fixture): Promise<FastifyInstance[]> {
  if (fixture.config.databaseUrl === undefined) return [];
  return Promise.all(Array.from({ length: 3 }, () => createService({ ...fixture.config, logLevel: 'silent' })));
}

for (const kind of databaseKinds) {
  test(`${AT_ONCE} identical requests at once, ${ROUNDS} times, give one report each on ${kind.name}`, async (t) => {
    const fixture = await startFixture(kind);
    const copies = await copiesOf(fixture);
    t.after(async () => {
      await Promise.all(copies.map((copy) => copy.close()));
      await fixture.close();
    });
    const apps = [fixture.app, ...copies];
    const seen = { stored: 0, replayed: 0, inProgress: 0 };

    for (let round = 0; round < ROUNDS; round += 1) {
      const key = randomUUID();
      const replies = await Promise.all(
        Array.from({ length: AT_ONCE }, (_, index) => apps[index % apps.length]!.inject(sending(key))),
      );
      const receipts = new Set<string>();
      for (const reply of replies) {
        if (reply.statusCode === 201) {
          receipts.add(reply.body);
          seen[reply.headers['idempotent-replay'] === 'true' ? 'replayed' : 'stored'] += 1;
        } else {
          assert.equal(reply.statusCode, 409, reply.body);
          assert.equal(reply.headers['retry-after'], '1');
          seen.inProgress += 1;
        }
      }
      assert.equal(receipts.size, 1);
      const retry = await fixture.app.inject(sending(key));
      assert.ok(receipts.has(retry.body));
    }
    assert.equal(await countReports(fixture.db), ROUNDS);
    assert.equal(seen.stored, ROUNDS);
    assert.equal(seen.stored + seen.replayed + seen.inProgress, ROUNDS * AT_ONCE);
    t.diagnostic(JSON.stringify(seen));
  });
}

const server = databaseKinds.find(({ name }) => name === 'PostgreSQL');

describe(
  'several copies of the service on one server',
  { skip: server ? false : 'TEST_DATABASE_URL is not set' },
  () => {
    test('eight that start at once make the tables together, once', async () => {
      const { databaseUrl, remove } = await server!.make('');
      const options = { dataFolder: '', ...(databaseUrl !== undefined && { databaseUrl }) };
      const opened = await Promise.all(Array.from({ length: 8 }, () => openDatabase(options)));
      const migrations = await opened[0]!.selectFrom('schema_migrations').select('name').execute();
      assert.deepEqual(
        migrations.map(({ name }) => name),
        [
          '0001-reports',
          '0002-uploads',
          '0003-outbox-delivery',
          '0004-tracking',
          '0005-subscriptions',
          '0006-new-address',
          '0007-alerts',
          '0008-added-files',
          '0009-subscription-messages',
        ],
      );
      await Promise.all(opened.map((db) => db.destroy()));
      await remove();
    });

    test('a key that another copy is storing gets 409, and is free again when that copy fails', async () => {
      const fixture = await startFixture(server);
      const key = randomUUID();
      const claim = {
        force: 'sussex',
        key_hash: hashIdempotencyKey(key),
        fingerprint: Buffer.alloc(32),
        report_id: randomUUID(),
        created_at: new Date(),
      };
      const replies: LightMyRequestResponse[] = [];
      await assert.rejects(
        fixture.db.transaction().execute(async (other) => {
          await other.insertInto('idempotency_key').values(claim).execute();
          replies.push(await fixture.app.inject(sending(key)));
          throw new Error('the other copy fails');
        }),
        /the other copy fails/,
      );
      assert.deepEqual(
        replies.map(({ statusCode, headers }) => [statusCode, headers['retry-after']]),
        [[409, '1']],
      );
      assert.equal((await fixture.app.inject(sending(key))).statusCode, 201);
      await fixture.close();
    });

    test('losing every database connection in mid-flight loses and doubles nothing', async (t) => {
      const fixture = await startFixture(server);
      const keys = Array.from({ length: 24 }, () => randomUUID());
      const refused = new Map<number, number>();
      const done = new AbortController();
      const cut = (async (): Promise<void> => {
        while (!done.signal.aborted) {
          await sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`
            .execute(fixture.db)
            .catch(() => undefined);
          await new Promise((resolve) => setTimeout(resolve, 80));
        }
      })();
      const receipts = await Promise.all(
        keys.map(async (key) => {
          for (;;) {
            const reply = await fixture.app.inject(sending(key));
            if (reply.statusCode === 201) return reply.json<Receipt>();
            assert.equal(reply.statusCode, 503, reply.body);
            assert.ok(Number(reply.headers['retry-after']) > 0);
            refused.set(reply.statusCode, (refused.get(reply.statusCode) ?? 0) + 1);
          }
        }),
      );
      done.abort();
      await cut;
      assert.equal(await countReports(fixture.db), keys.length);
      for (const [index, key] of keys.entries())
        assert.deepEqual((await fixture.app.inject(sending(key))).json(), receipts[index]);
      t.diagnostic(`refused and tried again: ${JSON.stringify([...refused])}`);
      await fixture.close();
    });
  },
);
