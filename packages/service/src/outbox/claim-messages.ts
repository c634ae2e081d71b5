import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../database/database.js';
import type { Topic } from './topics.js';

export interface ClaimedMessage {
  readonly id: string;
  readonly topic: Topic;
  readonly force: string;
  readonly report_id: string | null;
  readonly payload: object;
  readonly created_at: Date;
  readonly attempts: number;
}

/** What a worker takes: a topic, and of which forces where it is not of all. */
export interface Claimable {
  readonly topic: Topic;
  readonly forces?: readonly string[];
}

interface ClaimOptions {
  readonly what: readonly Claimable[];
  readonly most: number;
  readonly now: Date;
  /** Milliseconds that the rows are kept from other workers. */
  readonly lease: number;
}

/**
 * Takes messages that are due, the longest due first, for this worker alone. What another copy is just taking is passed
 * over (`SKIP LOCKED`), and what it holds is left to it until its lease ends. The try is counted here, before it is
 * made: a message that ends the process each time comes to its last try all the same.
 */
export async function claimMessages(db: Database, { what, most, now, lease }: ClaimOptions): Promise<ClaimedMessage[]> {
  if (what.length === 0 || most === 0) return [];
  const topics = what.map(({ topic }) => topic);
  // MATERIALIZED: the planner might otherwise run the inner part again for each row, and lock more than it takes.
  const { rows } = await sql<ClaimedMessage>`
    WITH due AS MATERIALIZED (
      SELECT message.id FROM outbox AS message
      WHERE (${sql.join(what.map(isOf), sql` OR `)})
        AND message.delivered_at IS NULL AND message.abandoned_at IS NULL
        AND message.due_at <= ${now}
        AND (message.leased_until IS NULL OR message.leased_until <= ${now})
        AND (message.ordering_key IS NULL OR NOT EXISTS (
          SELECT 1 FROM outbox AS earlier
          WHERE earlier.topic IN (${sql.join(topics)}) AND earlier.ordering_key = message.ordering_key
            AND earlier.delivered_at IS NULL AND earlier.abandoned_at IS NULL
            AND earlier.sequence < message.sequence))
      ORDER BY message.due_at, message.sequence
      LIMIT ${most}
      FOR UPDATE SKIP LOCKED
    )
    UPDATE outbox SET leased_until = ${new Date(now.getTime() + lease)}, attempts = attempts + 1
    FROM due WHERE outbox.id = due.id
    RETURNING outbox.id, topic, force, report_id, payload, created_at, attempts`.execute(db);
  return rows;
}

function isOf({ topic, forces }: Claimable): RawBuilder<boolean> {
  const isTopic = sql<boolean>`message.topic = ${topic}`;
  return forces ? sql<boolean>`(${isTopic} AND message.force IN (${sql.join(forces)}))` : isTopic;
}
