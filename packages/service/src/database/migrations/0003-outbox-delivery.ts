import { type Kysely, type Migration, sql } from 'kysely';

/** What the worker of the outbox needs: order, messages that belong to no report, and why one did not leave. */
export const outboxDelivery: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      ALTER TABLE outbox
        ADD COLUMN sequence bigint GENERATED ALWAYS AS IDENTITY,
        ADD COLUMN ordering_key text,
        ADD COLUMN fault text,
        ALTER COLUMN report_id DROP NOT NULL`.execute(db);
    await sql`
      CREATE INDEX outbox_ordering_key ON outbox (topic, ordering_key, sequence)
      WHERE ordering_key IS NOT NULL AND delivered_at IS NULL AND abandoned_at IS NULL`.execute(db);
    await sql`CREATE INDEX outbox_abandoned_at ON outbox (abandoned_at) WHERE abandoned_at IS NOT NULL`.execute(db);
    await sql`CREATE INDEX outbox_delivered_at ON outbox (delivered_at) WHERE delivered_at IS NOT NULL`.execute(db);
  },
};
