import { type Kysely, type Migration, sql } from 'kysely';

/** What was said about a report after it was sent, when the next word is due, and which words were sent twice. */
export const tracking: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      ALTER TABLE report
        ADD COLUMN outcome text,
        ADD COLUMN expect_by text`.execute(db);
    await sql`CREATE INDEX report_received_at ON report (received_at DESC, id DESC)`.execute(db);

    await sql`
      CREATE TABLE report_entry (
        report_id uuid NOT NULL REFERENCES report (id) ON DELETE CASCADE,
        number integer NOT NULL,
        at timestamptz NOT NULL,
        kind text NOT NULL,
        sender text NOT NULL CHECK (sender IN ('police', 'person')),
        stage text,
        outcome text,
        text jsonb,
        answers_entry integer,
        officer text,
        PRIMARY KEY (report_id, number)
      )`.execute(db);
    await sql`
      INSERT INTO report_entry (report_id, number, at, kind, sender, stage)
      SELECT id, 1, received_at, 'received', 'person', 'received' FROM report`.execute(db);

    await sql`
      CREATE TABLE entry_key (
        report_id uuid NOT NULL REFERENCES report (id) ON DELETE CASCADE,
        key_hash bytea NOT NULL,
        fingerprint bytea NOT NULL,
        first_entry integer NOT NULL,
        last_entry integer NOT NULL,
        PRIMARY KEY (report_id, key_hash)
      )`.execute(db);
  },
};
