import type { PGlite } from '@electric-sql/pglite';
import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The part of Emscripten's Node file system that PGlite leaves out: what to do when PostgreSQL calls fsync(). */
interface NodeFileSystem {
  readonly stream_ops: { fsync?: (stream: { readonly nfd: number }) => number };
}

/**
 * Makes an acknowledged report survive a power cut.
 *
 * PGlite starts PostgreSQL with fsync off, and its file system would ignore the call anyway: a commit then lies in
 * the operating system's memory for up to half a minute. Here fsync is on (see `pglite-pool.ts`) and the call
 * reaches the disk. If a later PGlite no longer lets us, the service refuses to start instead of losing reports.
 */
export async function makeDurable(pglite: PGlite): Promise<void> {
  const { NODEFS } = pglite.Module as unknown as { readonly NODEFS?: NodeFileSystem };
  let synced = 0;
  if (NODEFS) {
    NODEFS.stream_ops.fsync = ({ nfd }) => {
      fsyncSync(nfd);
      synced += 1;
      return 0;
    };
  }
  await pglite.exec('CREATE TABLE fsync_probe (); DROP TABLE fsync_probe');
  if (synced === 0) {
    await pglite.close();
    throw new Error(
      'This version of PGlite does not write to disk on commit. Install the version that @frontcounter/service names, or set DATABASE_URL.',
    );
  }
}

/** Flushes what was written before the hook stood: the files of a database that was just made. */
export function syncFolder(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncFolder(path);
    else if (entry.isFile()) syncPath(path);
  }
  // A new file is only sure to be found again once its folder is flushed too. Windows has no such call.
  if (process.platform !== 'win32') syncPath(folder);
}

function syncPath(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
