import { type Kysely, type Migration, sql } from 'kysely';

/** Alerts that go to another address once whoever has that one says yes. */
export const newAddress: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      ALTER TABLE subscription ADD COLUMN replaces uuid REFERENCES subscription (id) ON DELETE SET NULL`.execute(db);
  },
};
