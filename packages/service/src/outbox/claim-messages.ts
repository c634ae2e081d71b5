import { sql } from 'kysely';
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

interface ClaimOptions {
  readonly topics: readonly Topic[];
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
export async function claimMessages(
  db: Database,
  { topics, most, now, lease }: ClaimOptions,
): Promise<ClaimedMessage[]> {
  if (topics.length === 0 || most === 0) return [];
  // MATERIALIZED: the planner might otherwise run the inner part again for each row, and lock more than it takes.
  const { rows } = await sql<ClaimedMessage>`
    WITH due AS MATERIALIZED (
      SELECT message.id FROM outbox AS message
      WHERE message.topic IN (${sql.join(topics)})
        AND message.delivered_at IS NULL AND message.abandoned_at IS NULL
        AND message.due_at <= ${now}
        AND (message.leased_until IS NULL OR message.leased_until <= ${now})
        AND (message.ordering_key IS NULL OR NOT EXISTS (
          SELECT 1 FROM outbox AS earlier
          WHERE earlier.topic = message.topic AND earlier.ordering_key = message.ordering_key
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
