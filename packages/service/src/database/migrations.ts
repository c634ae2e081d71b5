import { type Kysely, type Migration, Migrator } from 'kysely';
import { reports } from './migrations/0001-reports.js';
import { uploads } from './migrations/0002-uploads.js';
import { outboxDelivery } from './migrations/0003-outbox-delivery.js';
import { tracking } from './migrations/0004-tracking.js';
import { subscriptions } from './migrations/0005-subscriptions.js';
import { newAddress } from './migrations/0006-new-address.js';
import { alerts } from './migrations/0007-alerts.js';
import { addedFiles } from './migrations/0008-added-files.js';
import { subscriptionMessages } from './migrations/0009-subscription-messages.js';
import type { Tables } from './tables.js';

/** In the order to run. A migration that has been released never changes: the next one mends it. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-reports': reports,
  '0002-uploads': uploads,
  '0003-outbox-delivery': outboxDelivery,
  '0004-tracking': tracking,
  '0005-subscriptions': subscriptions,
  '0006-new-address': newAddress,
  '0007-alerts': alerts,
  '0008-added-files': addedFiles,
  '0009-subscription-messages': subscriptionMessages,
};

const LATEST = Object.keys(MIGRATIONS).at(-1) ?? '';

/**
 * Brings the tables up to date. Copies of the service that start together wait for one another on an advisory
 * lock, and each migration is one transaction: it is there in full or not at all.
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...MIGRATIONS }) },
    migrationTableName: 'schema_migrations',
    migrationLockTableName: 'schema_migrations_lock',
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('A migration failed.');
}

/** True when the database answers and has every table that this version of the service needs. */
export async function isMigrated(db: Kysely<Tables>): Promise<boolean> {
  const row = await db.selectFrom('schema_migrations').select('name').where('name', '=', LATEST).executeTakeFirst();
  return row !== undefined;
}
