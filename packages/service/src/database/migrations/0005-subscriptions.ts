import { type Kysely, type Migration, sql } from 'kysely';

/** Who gets alerts: what was asked for, and whether it was confirmed. */
export const subscriptions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      CREATE TABLE subscription (
        id uuid PRIMARY KEY,
        force text NOT NULL,
        key_hash bytea NOT NULL,
        fingerprint bytea NOT NULL,
        service_id text NOT NULL,
        service_version text NOT NULL,
        language text NOT NULL,
        answers jsonb NOT NULL,
        channel text NOT NULL CHECK (channel IN ('email', 'text')),
        address text NOT NULL,
        created_at timestamptz NOT NULL,
        confirmed_at timestamptz,
        paused_at timestamptz,
        UNIQUE (force, key_hash)
      )`.execute(db);
    // One of each force: whoever signs up again replaces what they asked for before.
    await sql`
      CREATE UNIQUE INDEX subscription_address ON subscription (force, channel, lower(address))
      WHERE confirmed_at IS NOT NULL`.execute(db);
    await sql`
      CREATE INDEX subscription_waiting ON subscription (created_at) WHERE confirmed_at IS NULL`.execute(db);
  },
};
