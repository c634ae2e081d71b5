import { randomUUID } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { Database } from '../database/database.js';
import type { SubscriptionTable } from '../database/tables.js';
import { NOON } from './service-fixture.js';

/** Of somebody who wants everything about fraud at once, from the whole area. */
export const signUpAnswers = {
  topics: ['fraud'],
  severity: 'all',
  where: 'force',
  channel: 'email',
  email: 'sam@example.com',
  frequency: 'at-once',
  quiet: 'none',
  language: 'en',
  consent: true,
};

/** Somebody who has confirmed. Gives the id. */
export async function addSubscriber(
  db: Database,
  answers: Readonly<Record<string, unknown>>,
  row: Partial<Insertable<SubscriptionTable>> = {},
): Promise<string> {
  const id = randomUUID();
  const given = { ...signUpAnswers, ...answers };
  await db
    .insertInto('subscription')
    .values({
      ...{ id, force: 'sussex', key_hash: Buffer.from(id), fingerprint: Buffer.from('') },
      ...{ service_id: 'neighbourhood-alerts', service_version: '1.0.0', language: 'en' },
      ...{ answers: JSON.stringify(given), channel: 'email', address: given.email },
      ...{ created_at: NOON, confirmed_at: NOON, paused_at: null, replaces: null },
      ...row,
    })
    .execute();
  return id;
}
