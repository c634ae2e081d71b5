import type { Database } from '../database/database.js';
import { deleteUnclaimed } from './delete-unclaimed.js';
import { isUploadId } from './upload-metadata.js';
import type { UploadStore } from './upload-store.js';

const HOUR = 3_600_000;

/** Milliseconds. A file that no report names is deleted when nothing was heard of its sender for so long. */
export const UNCLAIMED = 24 * HOUR;
/** A file that a report names is waited for so long; what has come of it by then is deleted, and it counts as refused. */
export const CLAIMED = 7 * 24 * HOUR;
/** A file of no upload is left alone for so long: its row may be about to be written. */
const STRAY = 24 * HOUR;
const BATCH = 1_000;

/** Deletes what nobody will finish or send, and gives the number of files. Several copies may do it at once. */
export async function purgeUploads(db: Database, store: UploadStore, now: Date): Promise<number> {
  const unclaimed = await deleteUnclaimed(db, (upload) => upload('touched_at', '<', before(now, UNCLAIMED)));
  const unfinished = await db
    .updateTable('upload')
    .set({ refused: 'expired' })
    .where('touched_at', '<', before(now, CLAIMED))
    .where('checked_at', 'is', null)
    .where('refused', 'is', null)
    .returning('id')
    .execute();
  const gone = [...unclaimed, ...unfinished.map(({ id }) => id)];
  for (const id of gone) await store.discard(id);
  return gone.length;
}

/**
 * Deletes files that no row keeps, and gives their number. A file goes after its row, or after its row says that it is
 * refused; where the service stopped in between, the bytes would stay for ever.
 */
export async function sweepFiles(db: Database, store: UploadStore, now: Date): Promise<number> {
  const old = (await store.filesBefore(before(now, STRAY))).filter(isUploadId);
  let count = 0;
  for (let start = 0; start < old.length; start += BATCH) {
    const ids = old.slice(start, start + BATCH);
    const rows = await db
      .selectFrom('upload')
      .select('id')
      .where('id', 'in', ids)
      .where('refused', 'is', null)
      .execute();
    const kept = new Set(rows.map(({ id }) => id));
    for (const id of ids.filter((each) => !kept.has(each))) {
      await store.discard(id);
      count += 1;
    }
  }
  return count;
}

function before(now: Date, milliseconds: number): Date {
  return new Date(now.getTime() - milliseconds);
}
