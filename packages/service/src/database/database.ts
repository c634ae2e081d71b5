import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import { Pool } from 'pg';
import { migrate } from './migrations.js';
import { openPglitePool } from './pglite-pool.js';
import type { Tables } from './tables.js';

export type Database = Kysely<Tables>;

/** Milliseconds. A person waits at the other end: better a "try again" that they can read than a wait without end. */
const CONNECT_TIMEOUT = 3_000;
const TIMEOUTS = {
  statement_timeout: 5_000,
  idle_in_transaction_session_timeout: 5_000,
  /** How long one copy waits for another that is storing the same submission. */
  lock_timeout: 2_000,
};

/** Connections of one copy of the service. PostgreSQL's own default allows 100 in all. */
const MOST_CONNECTIONS = 10;

/**
 * Opens the database and brings its tables up to date.
 *
 * With a URL: a PostgreSQL server, which several copies of the service may share. Without: PGlite, which is
 * PostgreSQL itself as WebAssembly, in a folder that belongs to one process.
 */
export async function openDatabase(options: {
  readonly databaseUrl?: string;
  readonly dataFolder: string;
}): Promise<Database> {
  const { databaseUrl } = options;
  if (databaseUrl === undefined) {
    const db = createDatabase(await openPglitePool(options.dataFolder));
    await migrateOrClose(db);
    return db;
  }
  // Without the timeouts: a copy may wait long for another one's migration.
  const preparing = createDatabase(openServerPool(databaseUrl, {}));
  await migrateOrClose(preparing);
  await preparing.destroy();
  return createDatabase(openServerPool(databaseUrl, TIMEOUTS));
}

function createDatabase(pool: PostgresPool): Database {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

async function migrateOrClose(db: Database): Promise<void> {
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

function openServerPool(connectionString: string, timeouts: Partial<typeof TIMEOUTS>): Pool {
  const pool = new Pool({
    connectionString,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    application_name: 'frontcounter',
    ...timeouts,
  });
  // A connection that the server ends says so twice: to the query under way, which fails as it should, and as an
  // event, idle or not. An event without a listener would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
