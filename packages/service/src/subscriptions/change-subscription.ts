import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Database } from '../database/database.js';
import type { AuditOperation, SubscriptionTable } from '../database/tables.js';
import type { SignUp } from './read-sign-up.js';

/** A sign-up that nobody confirmed is deleted after so many milliseconds: two days. */
export const CONFIRM_WITHIN = 2 * 86_400_000;

export type KnownSubscription = Selectable<SubscriptionTable>;

/** Undefined once it was left, replaced or has expired. */
export function findSubscription(db: Database, id: string): Promise<KnownSubscription | undefined> {
  return db.selectFrom('subscription').selectAll().where('id', '=', id).executeTakeFirst();
}

/**
 * Begins the alerts, in place of what the same address had asked this force for, and of what it was changed from. A second
 * time changes nothing. Undefined: it is too late, or it is gone.
 */
export async function confirmSubscription(db: Database, id: string, at: Date): Promise<KnownSubscription | undefined> {
  return db.transaction().execute(async (transaction) => {
    const found = await transaction
      .selectFrom('subscription')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!found || found.confirmed_at) return found;
    if (at.getTime() - found.created_at.getTime() > CONFIRM_WITHIN) return undefined;
    const { force, channel, address, replaces } = found;
    // Two sign-ups of one address that are confirmed at the same moment wait here for one another.
    await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${force} ${channel} ${address.toLowerCase()}`}, 0))`.execute(
      transaction,
    );
    const replaced = await transaction
      .deleteFrom('subscription')
      .where('force', '=', force)
      .where('confirmed_at', 'is not', null)
      .where(({ and, eb, or }) =>
        or([
          and([eb('channel', '=', channel), eb(sql`lower(address)`, '=', address.toLowerCase())]),
          ...(replaces === null ? [] : [eb('id', '=', replaces)]),
        ]),
      )
      .returning(['id', 'force'])
      .execute();
    for (const gone of replaced) await writeDown(transaction, gone, 'erasure', at);
    await transaction.updateTable('subscription').set({ confirmed_at: at }).where('id', '=', id).execute();
    await writeDown(transaction, found, 'alteration', at);
    return { ...found, confirmed_at: at };
  });
}

/** Null starts the alerts again. */
export function pauseSubscription(
  db: Database,
  known: KnownSubscription,
  pausedAt: Date | null,
  at: Date,
): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    await transaction.updateTable('subscription').set({ paused_at: pausedAt }).where('id', '=', known.id).execute();
    await writeDown(transaction, known, 'alteration', at);
  });
}

/** Other wishes, sent to the same address as before. Undefined: it has been left meanwhile. */
export function changeSubscription(
  db: Database,
  known: KnownSubscription,
  { submission, wishes }: SignUp,
  at: Date,
): Promise<KnownSubscription | undefined> {
  return db.transaction().execute(async (transaction) => {
    const changed = await transaction
      .updateTable('subscription')
      .set({
        service_id: submission.service.id,
        service_version: submission.service.version,
        language: wishes.language ?? submission.language,
        answers: JSON.stringify(submission.answers),
      })
      .where('id', '=', known.id)
      .returningAll()
      .executeTakeFirst();
    if (changed) await writeDown(transaction, known, 'alteration', at);
    return changed;
  });
}

/** Deletes it with everything that was told. A second time changes nothing. */
export async function leaveSubscription(db: Database, id: string, at: Date): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const gone = await transaction
      .deleteFrom('subscription')
      .where('id', '=', id)
      .returning(['id', 'force'])
      .executeTakeFirst();
    if (gone) await writeDown(transaction, gone, 'erasure', at);
  });
}

/** The hourly job: deletes what nobody confirmed in time, and gives the number. */
export function purgeUnconfirmed(db: Database, at: Date): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    const gone = await transaction
      .deleteFrom('subscription')
      .where('confirmed_at', 'is', null)
      .where('created_at', '<', new Date(at.getTime() - CONFIRM_WITHIN))
      .returning(['id', 'force'])
      .execute();
    for (const each of gone) await writeDown(transaction, each, 'erasure', at, 'service');
    return gone.length;
  });
}

/** What was done with somebody's details, and when: the trail that outlives them. */
export async function writeDown(
  db: Database,
  { id, force }: Pick<KnownSubscription, 'id' | 'force'>,
  operation: AuditOperation,
  at: Date,
  actor: 'subscriber' | 'service' = 'subscriber',
): Promise<void> {
  await db.insertInto('audit').values({ at, force, report_id: id, operation, actor }).execute();
}
