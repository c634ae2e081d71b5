import type { Database } from '../database/database.js';

/** A message that was given up on, without whom it is for and what it says. */
export interface DeadLetter {
  readonly id: string;
  readonly topic: string;
  readonly force: string;
  readonly created_at: Date;
  readonly abandoned_at: Date | null;
  readonly attempts: number;
  readonly fault: string | null;
}

/** Every message that was given up on, the oldest first. */
export function listDeadLetters(db: Database): Promise<DeadLetter[]> {
  return db
    .selectFrom('outbox')
    .select(['id', 'topic', 'force', 'created_at', 'abandoned_at', 'attempts', 'fault'])
    .where('abandoned_at', 'is not', null)
    .orderBy('sequence')
    .execute();
}

/**
 * Puts messages that were given up on back among those to deliver, with all their tries before them. A service that runs
 * finds them at its next look.
 *
 * @param id One of them. All, where there is none.
 * @returns how many there were.
 */
export async function retryDeadLetters(db: Database, now: Date, id?: string): Promise<number> {
  const rows = await db
    .updateTable('outbox')
    .set({ abandoned_at: null, attempts: 0, due_at: now, leased_until: null })
    .where('abandoned_at', 'is not', null)
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .returning('id')
    .execute();
  return rows.length;
}
