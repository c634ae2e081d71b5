import { createHash, randomUUID } from 'node:crypto';
import type { AlertWishes } from '@frontcounter/schemas/submission';
import { sql } from 'kysely';
import type { Database } from '../database/database.js';
import { ProblemError } from '../http/problems.js';
import { postMessage } from '../outbox/post-message.js';
import { hashIdempotencyKey } from '../submissions/hash-idempotency-key.js';
import { canonicalJson } from '../submissions/json-text.js';
import { writeDown, type KnownSubscription } from './change-subscription.js';
import type { SignUp } from './read-sign-up.js';

const DAY = 86_400_000;
/** Nobody needs more in a day; whoever types a stranger's address can send them no more than these. */
const MESSAGES_A_DAY = 3;

/**
 * Keeps a sign-up until it is confirmed, and posts the message that asks for that, in one transaction. The same key and
 * answers a second time change nothing. Nothing tells the sender whether the address was known, or has had its messages
 * for the day.
 */
export async function storeSubscription(
  db: Database,
  { submission, wishes }: SignUp,
  { key, at, replaces }: { readonly key: string; readonly at: Date; readonly replaces?: string },
): Promise<void> {
  const { channel, address, language = submission.language } = wishes;
  const keyHash = hashIdempotencyKey(key);
  const fingerprint = createHash('sha256').update(canonicalJson(submission)).digest();
  await db.transaction().execute(async (transaction) => {
    const id = randomUUID();
    const stored = await transaction
      .insertInto('subscription')
      .values({
        id,
        force: submission.force,
        key_hash: keyHash,
        fingerprint,
        service_id: submission.service.id,
        service_version: submission.service.version,
        language,
        answers: JSON.stringify(submission.answers),
        channel,
        address,
        created_at: at,
        replaces: replaces ?? null,
      })
      .onConflict((conflict) => conflict.columns(['force', 'key_hash']).doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!stored) {
      const known = await transaction
        .selectFrom('subscription')
        .select('fingerprint')
        .where('force', '=', submission.force)
        .where('key_hash', '=', keyHash)
        .executeTakeFirst();
      if (known && !fingerprint.equals(known.fingerprint)) throw new ProblemError('idempotency-key-reused');
      return;
    }
    const { count } = await transaction
      .selectFrom('subscription')
      .select(sql<string>`count(*)`.as('count'))
      .where('channel', '=', channel)
      .where(sql`lower(address)`, '=', address.toLowerCase())
      .where('created_at', '>', new Date(at.getTime() - DAY))
      .executeTakeFirstOrThrow();
    if (Number(count) > MESSAGES_A_DAY) return;
    await writeDown(transaction, { id, force: submission.force }, 'collection', at);
    await postMessage(transaction, {
      topic: 'subscription-confirm',
      force: submission.force,
      payload: { subscription: id },
      at,
    });
  });
}

/** Whether wishes name the address that a subscription has. Mailboxes do not tell capitals from small letters. */
export function isSentTo(
  { channel, address }: Pick<KnownSubscription, 'channel' | 'address'>,
  wishes: AlertWishes,
): boolean {
  return channel === wishes.channel && address.toLowerCase() === wishes.address.toLowerCase();
}
