import { PGlite } from '@electric-sql/pglite';
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { lockFolder } from './folder-lock.js';
import { makeDurable, syncFolder } from './pglite-durability.js';

/**
 * PGlite behind the interface of a node-postgres pool, so that Kysely's own PostgreSQL dialect drives both and no
 * query knows which it runs on. There is one connection: whoever asks for it next waits for its release.
 */
export async function openPglitePool(folder: string): Promise<PostgresPool> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unlock = lockFolder(folder);
  try {
    const files = join(folder, 'postgres');
    const pglite = await PGlite.create(files, {
      // `-F` would turn fsync off. `fsync` as the method is the one call that reaches the hook in makeDurable.
      startParams: [...PGlite.defaultStartParams.filter((param) => param !== '-F'), '-c', 'wal_sync_method=fsync'],
    });
    await makeDurable(pglite);
    syncFolder(files);
    return createPool(pglite, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

function createPool(pglite: PGlite, unlock: () => void): PostgresPool {
  let last: Promise<void> = Promise.resolve();

  const connect = async (): Promise<PostgresPoolClient> => {
    const before = last;
    let release: () => void = () => undefined;
    last = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return { query: query as PostgresPoolClient['query'], release };
  };

  const query = async (text: string, params: readonly unknown[] = []): Promise<PostgresQueryResult<unknown>> => {
    const result = await pglite.query<unknown>(text, [...params]);
    return { command: result.command as 'SELECT', rowCount: result.rowCount ?? 0, rows: result.rows };
  };

  const end = async (): Promise<void> => {
    await last;
    await pglite.close();
    unlock();
  };

  return { connect, end };
}
