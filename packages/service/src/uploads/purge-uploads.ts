import { sql } from 'kysely';
import type { Database } from '../database/database.js';
import type { UploadStore } from './upload-store.js';

const HOUR = 3_600_000;

/** A file that no report names is deleted when nothing was heard of its sender for so long. */
export const UNCLAIMED_HOURS = 24;
/** A file that a report names is waited for so long; what has come of it by then is deleted, and it counts as refused. */
export const CLAIMED_HOURS = 7 * 24;

/** Deletes what nobody will finish or send, and gives the number of files. Several copies may do it at once. */
export async function purgeUploads(db: Database, store: UploadStore, now: Date): Promise<number> {
  const before = (hours: number): Date => new Date(now.getTime() - hours * HOUR);
  // Row by row in one statement each: a report that claims the file in this moment either finds it gone, or keeps it.
  const unclaimed = await db
    .deleteFrom('upload')
    .where('touched_at', '<', before(UNCLAIMED_HOURS))
    .where(sql<boolean>`NOT EXISTS (SELECT 1 FROM report_file WHERE upload_id = upload.id)`)
    .returning('id')
    .execute();
  const unfinished = await db
    .updateTable('upload')
    .set({ refused: 'expired' })
    .where('touched_at', '<', before(CLAIMED_HOURS))
    .where('checked_at', 'is', null)
    .where('refused', 'is', null)
    .returning('id')
    .execute();
  const gone = [...unclaimed, ...unfinished];
  for (const { id } of gone) await store.discard(id);
  return gone.length;
}
