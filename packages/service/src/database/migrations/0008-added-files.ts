import { type Kysely, type Migration, sql } from 'kysely';

/** Files that come after the report, and what the person says each shows. Until now all came with the first entry. */
export const addedFiles: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      ALTER TABLE report_file
        ADD COLUMN entry integer NOT NULL DEFAULT 1,
        ADD COLUMN caption text`.execute(db);
  },
};
