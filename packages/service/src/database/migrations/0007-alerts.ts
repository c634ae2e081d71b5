import { type Kysely, type Migration, sql } from 'kysely';

/** What was sent to those who signed up, and in which messages. */
export const alerts: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      CREATE TABLE alert (
        id uuid PRIMARY KEY,
        force text NOT NULL,
        key_hash bytea NOT NULL,
        fingerprint bytea NOT NULL,
        at timestamptz NOT NULL,
        sender text NOT NULL,
        content jsonb NOT NULL,
        recipients integer NOT NULL DEFAULT 0,
        UNIQUE (force, key_hash)
      )`.execute(db);
    await sql`CREATE INDEX alert_at ON alert (force, at, id)`.execute(db);
    await sql`
      CREATE TABLE alert_message (
        alert_id uuid NOT NULL REFERENCES alert (id) ON DELETE CASCADE,
        outbox_id uuid REFERENCES outbox (id) ON DELETE SET NULL
      )`.execute(db);
    await sql`CREATE INDEX alert_message_alert ON alert_message (alert_id)`.execute(db);
    await sql`CREATE INDEX alert_message_outbox ON alert_message (outbox_id)`.execute(db);
    // No reference to the subscription: whoever leaves does not wait for an alert that is being published.
    await sql`
      CREATE TABLE alert_digest (
        subscription_id uuid NOT NULL,
        closes_at timestamptz NOT NULL,
        outbox_id uuid NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
        PRIMARY KEY (subscription_id, closes_at)
      )`.execute(db);
    await sql`CREATE INDEX alert_digest_outbox ON alert_digest (outbox_id)`.execute(db);
    await sql`
      CREATE INDEX subscription_confirmed ON subscription (force, id) WHERE confirmed_at IS NOT NULL`.execute(db);
  },
};
