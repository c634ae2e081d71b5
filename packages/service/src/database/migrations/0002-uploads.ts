import { type Kysely, type Migration, sql } from 'kysely';

/** Files that arrive beside reports, and which report names which. */
export const uploads: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      CREATE TABLE upload (
        id uuid PRIMARY KEY,
        force text NOT NULL,
        service_id text NOT NULL,
        question_id text NOT NULL,
        token_hash bytea NOT NULL,
        size bigint NOT NULL,
        created_at timestamptz NOT NULL,
        touched_at timestamptz NOT NULL,
        started_at timestamptz,
        received_at timestamptz,
        checked_at timestamptz,
        sha256 bytea,
        type text,
        refused text,
        taken_at timestamptz
      )`.execute(db);
    await sql`CREATE INDEX upload_touched_at ON upload (touched_at)`.execute(db);

    // No reference to the upload: a report may name a file before anything of it has arrived.
    await sql`
      CREATE TABLE report_file (
        upload_id uuid PRIMARY KEY,
        report_id uuid NOT NULL REFERENCES report (id) ON DELETE CASCADE,
        position integer NOT NULL,
        question_id text NOT NULL,
        name text NOT NULL,
        size bigint NOT NULL,
        sha256 bytea NOT NULL,
        type text NOT NULL
      )`.execute(db);
    await sql`CREATE INDEX report_file_report_id ON report_file (report_id)`.execute(db);
  },
};
