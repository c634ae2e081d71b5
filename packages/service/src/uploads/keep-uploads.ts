import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../database/database.js';
import type { UploadChecks } from './check-upload.js';
import { purgeUploads, sweepFiles } from './purge-uploads.js';
import type { UploadStore } from './upload-store.js';

interface KeepOptions {
  readonly db: Database;
  readonly store: UploadStore;
  readonly checks: UploadChecks;
  readonly log: FastifyBaseLogger;
}

/** The hourly job of uploads. Gives the number of files that it deleted. */
export async function keepUploads(
  { db, store, checks, log }: KeepOptions,
  now: Date,
  stop: AbortSignal,
): Promise<number> {
  // First, or a file that is here in full, and whose sender never asked again, would be purged as unfinished.
  await checks.checkLeftOver(stop, (error) => log.error({ err: error }, 'a file could not be checked'));
  if (stop.aborted) return 0;
  return (await purgeUploads(db, store, now)) + (await sweepFiles(db, store, now));
}
