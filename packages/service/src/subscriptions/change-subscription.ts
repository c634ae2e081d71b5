import { sql } from 'kysely';
import type { Database } from '../database/database.js';

/** A sign-up that nobody confirmed is deleted after so many milliseconds: two days. */
export const CONFIRM_WITHIN = 2 * 86_400_000;

export interface KnownSubscription {
  readonly id: string;
  readonly force: string;
  readonly language: string;
  readonly confirmed_at: Date | null;
  readonly paused_at: Date | null;
}

/** Undefined once it was left, replaced or has expired. */
export function findSubscription(db: Database, id: string): Promise<KnownSubscription | undefined> {
  return db
    .selectFrom('subscription')
    .select(['id', 'force', 'language', 'confirmed_at', 'paused_at'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Begins the alerts, in place of what the same address had asked this force for. A second time changes nothing. */
export async function confirmSubscription(db: Database, id: string, at: Date): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const found = await transaction
      .selectFrom('subscription')
      .select(['force', 'channel', 'address', 'confirmed_at', 'created_at'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!found) return false;
    if (found.confirmed_at) return true;
    if (at.getTime() - found.created_at.getTime() > CONFIRM_WITHIN) return false;
    const { force, channel, address } = found;
    // Two sign-ups of one address that are confirmed at the same moment wait here for one another.
    await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${force} ${channel} ${address.toLowerCase()}`}, 0))`.execute(
      transaction,
    );
    await transaction
      .deleteFrom('subscription')
      .where('force', '=', force)
      .where('channel', '=', channel)
      .where(sql`lower(address)`, '=', address.toLowerCase())
      .where('confirmed_at', 'is not', null)
      .execute();
    await transaction.updateTable('subscription').set({ confirmed_at: at }).where('id', '=', id).execute();
    return true;
  });
}

export async function pauseSubscription(db: Database, id: string, pausedAt: Date | null): Promise<void> {
  await db.updateTable('subscription').set({ paused_at: pausedAt }).where('id', '=', id).execute();
}

/** Deletes it with everything that was told. A second time changes nothing. */
export async function leaveSubscription(db: Database, id: string, at: Date): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const gone = await transaction
      .deleteFrom('subscription')
      .where('id', '=', id)
      .returning('force')
      .executeTakeFirst();
    if (!gone) return;
    await transaction
      .insertInto('audit')
      .values({ at, force: gone.force, report_id: id, operation: 'erasure', actor: 'subscriber' })
      .execute();
  });
}

/** The hourly job: deletes what nobody confirmed in time, and gives the number. */
export async function purgeUnconfirmed(db: Database, at: Date): Promise<number> {
  const gone = await db
    .deleteFrom('subscription')
    .where('confirmed_at', 'is', null)
    .where('created_at', '<', new Date(at.getTime() - CONFIRM_WITHIN))
    .returning('id')
    .execute();
  return gone.length;
}
