import type { Database } from '../database/database.js';

const DAY = 86_400_000;

/** For this long a repeated key gives the same receipt. Longer than anyone keeps an unsent form open. */
export const KEY_DAYS = 30;

/** Deletes keys older than `KEY_DAYS` and gives their number. Several copies may do it at once. */
export async function purgeKeys(db: Database, now: Date): Promise<number> {
  const gone = await db
    .deleteFrom('idempotency_key')
    .where('created_at', '<', new Date(now.getTime() - KEY_DAYS * DAY))
    .returning('report_id')
    .execute();
  return gone.length;
}
