import { type Kysely, type Migration, sql } from 'kysely';

/** How many messages an address has had lately is counted at each sign-up. */
export const subscriptionMessages: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`CREATE INDEX subscription_messages ON subscription (channel, lower(address), created_at)`.execute(db);
  },
};
