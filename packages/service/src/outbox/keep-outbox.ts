import type { FastifyBaseLogger } from 'fastify';
import { sql } from 'kysely';
import type { Database } from '../database/database.js';

const DAY = 86_400_000;
/** For this long the table tells when a message was delivered. */
const DELIVERED_DAYS = 30;

/** The hourly job of the outbox: says how full it is, deletes what was delivered long ago, and gives the number of that. */
export async function keepOutbox(db: Database, log: FastifyBaseLogger, now: Date): Promise<number> {
  for (const topic of await countByTopic(db, now)) log.info(topic, 'outbox');
  const gone = await db
    .deleteFrom('outbox')
    .where('delivered_at', '<', new Date(now.getTime() - DELIVERED_DAYS * DAY))
    .returning('id')
    .execute();
  return gone.length;
}

/** Of each topic: how many wait, for how many seconds the oldest has waited, and how many were given up on. */
async function countByTopic(db: Database, now: Date): Promise<object[]> {
  const rows = await db
    .selectFrom('outbox')
    .select([
      'topic',
      sql<string>`count(*) FILTER (WHERE abandoned_at IS NULL)`.as('waiting'),
      sql<Date | null>`min(created_at) FILTER (WHERE abandoned_at IS NULL)`.as('oldest'),
      sql<string>`count(*) FILTER (WHERE abandoned_at IS NOT NULL)`.as('abandoned'),
    ])
    .where('delivered_at', 'is', null)
    .groupBy('topic')
    .execute();
  return rows.map(({ topic, waiting, oldest, abandoned }) => ({
    topic,
    waiting: Number(waiting),
    oldest: oldest === null ? 0 : Math.round((now.getTime() - oldest.getTime()) / 1000),
    abandoned: Number(abandoned),
  }));
}
