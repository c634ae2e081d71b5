import { randomUUID } from 'node:crypto';
import type { Database } from '../database/database.js';
import type { Topic, TopicPayloads } from './topics.js';

interface NewMessage<T extends Topic> {
  readonly topic: T;
  readonly force: string;
  /** The report that it is about: the message goes when the report is erased. */
  readonly reportId?: string;
  readonly payload: TopicPayloads[T];
  /** Messages with the same key, of whichever topic, leave one after the other, in the order of writing. */
  readonly orderingKey?: string;
  readonly at: Date;
  /** Not before then. At once by default. */
  readonly dueAt?: Date;
}

/**
 * Writes a message into the outbox, in the transaction of what it tells of: both are there, or neither. Call
 * `wake()` of the worker after the commit, or it leaves at the next look.
 *
 * @returns the id that every try carries.
 */
export async function postMessage<T extends Topic>(transaction: Database, message: NewMessage<T>): Promise<string> {
  const id = randomUUID();
  await transaction
    .insertInto('outbox')
    .values({
      id,
      topic: message.topic,
      force: message.force,
      report_id: message.reportId ?? null,
      payload: JSON.stringify(message.payload),
      ordering_key: message.orderingKey ?? null,
      created_at: message.at,
      due_at: message.dueAt ?? message.at,
    })
    .execute();
  return id;
}
