import { type Kysely, type Migration, sql } from 'kysely';

/** Reports, the keys that make them unique, the statutory log, and messages waiting to leave. */
export const reports: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      CREATE TABLE report (
        id uuid PRIMARY KEY,
        reference text NOT NULL UNIQUE,
        force text NOT NULL,
        service_id text NOT NULL,
        service_version text NOT NULL,
        language text NOT NULL,
        answers jsonb NOT NULL,
        access_code_hash text NOT NULL,
        access_code_salt bytea NOT NULL,
        stage text NOT NULL DEFAULT 'received',
        received_at timestamptz NOT NULL
      )`.execute(db);

    // The key is claimed before its report exists, within one transaction: hence the deferred reference.
    await sql`
      CREATE TABLE idempotency_key (
        force text NOT NULL,
        key_hash bytea NOT NULL,
        fingerprint bytea NOT NULL,
        report_id uuid NOT NULL REFERENCES report (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (force, key_hash)
      )`.execute(db);
    await sql`CREATE INDEX idempotency_key_created_at ON idempotency_key (created_at)`.execute(db);
    await sql`CREATE INDEX idempotency_key_report_id ON idempotency_key (report_id)`.execute(db);

    // No reference to the report: the log outlives what it tells of.
    await sql`
      CREATE TABLE audit (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL,
        force text NOT NULL,
        report_id uuid NOT NULL,
        operation text NOT NULL
          CHECK (operation IN ('collection', 'alteration', 'consultation', 'disclosure', 'combination', 'erasure')),
        actor text NOT NULL
      )`.execute(db);
    await sql`CREATE INDEX audit_report_id ON audit (report_id)`.execute(db);
    await sql`
      CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'the audit table is append-only' USING ERRCODE = 'insufficient_privilege';
      END $$`.execute(db);
    await sql`
      CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
      FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only()`.execute(db);

    await sql`
      CREATE TABLE outbox (
        id uuid PRIMARY KEY,
        topic text NOT NULL,
        force text NOT NULL,
        report_id uuid NOT NULL REFERENCES report (id) ON DELETE CASCADE,
        payload jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        leased_until timestamptz,
        delivered_at timestamptz,
        abandoned_at timestamptz
      )`.execute(db);
    await sql`CREATE INDEX outbox_due_at ON outbox (due_at) WHERE delivered_at IS NULL AND abandoned_at IS NULL`.execute(
      db,
    );
    await sql`CREATE INDEX outbox_report_id ON outbox (report_id)`.execute(db);
  },
};
