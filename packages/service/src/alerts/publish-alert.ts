import { createHash, randomUUID } from 'node:crypto';
import { alertWishes, isWanted, type Alert, type AlertReply } from '@frontcounter/schemas/submission';
import { sql } from 'kysely';
import type { Database } from '../database/database.js';
import { ProblemError } from '../http/problems.js';
import { hashIdempotencyKey } from '../submissions/hash-idempotency-key.js';
import { canonicalJson } from '../submissions/json-text.js';
import { whenSent } from './when-sent.js';

/** Subscriptions that are looked at in one go. */
const AT_ONCE = 500;

interface Publishing {
  /** One for each intent: the second time it changes nothing. */
  readonly key: string;
  readonly at: Date;
  /** Whose alert it is: the name of an officer's key, or of the command. */
  readonly by: string;
}

export interface PublishedAlert extends AlertReply {
  /** It had been published before, under the same key. */
  readonly isReplay: boolean;
}

/**
 * Writes a message into the outbox for everybody who asked for an alert like this, in one transaction with the alert: all
 * of them get it, or, when the service dies meanwhile, nobody does and it is not there.
 */
export async function publishAlert(db: Database, alert: Alert, { key, at, by }: Publishing): Promise<PublishedAlert> {
  const [keyHash, text] = [hashIdempotencyKey(key), canonicalJson(alert)];
  const fingerprint = createHash('sha256').update(text).digest();
  const { force } = alert;
  return db.transaction().execute(async (transaction) => {
    // There may be many to write to, and a digest is begun once: alerts of one force are published one after the other.
    await sql`SET LOCAL lock_timeout = '20s'`.execute(transaction);
    await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`alerts ${force}`}, 0))`.execute(transaction);
    const known = await transaction
      .selectFrom('alert')
      .select(['id', 'at', 'recipients', 'fingerprint'])
      .where('force', '=', force)
      .where('key_hash', '=', keyHash)
      .executeTakeFirst();
    if (known && !fingerprint.equals(known.fingerprint)) throw new ProblemError('idempotency-key-reused');
    if (known) return { ...replyOf(known), isReplay: true };

    const id = randomUUID();
    await transaction
      .insertInto('alert')
      .values({ id, force, key_hash: keyHash, fingerprint, at, sender: by, content: text })
      .execute();
    const recipients = await postToAll(transaction, id, alert, at);
    await transaction.updateTable('alert').set({ recipients }).where('id', '=', id).execute();
    // Whoever is written to is found by what they told: that is on record, and whose alert it was.
    await transaction
      .insertInto('audit')
      .values({ at, force, report_id: id, operation: 'consultation', actor: `officer ${by}` })
      .execute();
    return { ...replyOf({ id, at, recipients }), isReplay: false };
  });
}

function replyOf({ id, at, recipients }: { id: string; at: Date; recipients: number }): AlertReply {
  return { id, at: at.toISOString(), recipients };
}

async function postToAll(db: Database, alert: string, content: Alert, at: Date): Promise<number> {
  let recipients = 0;
  for (let after: string | undefined, isMore = true; isMore;) {
    const found = await db
      .selectFrom('subscription')
      .select(['id', 'answers'])
      .where('force', '=', content.force)
      .where('confirmed_at', 'is not', null)
      .where('paused_at', 'is', null)
      .$if(after !== undefined, (query) => query.where('id', '>', after!))
      .orderBy('id')
      .limit(AT_ONCE)
      .execute();
    const wanted = found.flatMap(({ id, answers }) => {
      const wishes = alertWishes(answers as Readonly<Record<string, unknown>>);
      return wishes && isWanted(content, wishes) ? [{ id, ...whenSent(wishes, at) }] : [];
    });
    await post(db, { alert, force: content.force, at }, wanted);
    recipients += wanted.length;
    after = found.at(-1)?.id;
    isMore = found.length === AT_ONCE;
  }
  return recipients;
}

interface Wanted {
  /** Of the subscription. */
  readonly id: string;
  readonly dueAt: Date;
  readonly digestClosesAt?: Date;
}

async function post(
  db: Database,
  { alert, force, at }: { readonly alert: string; readonly force: string; readonly at: Date },
  wanted: readonly Wanted[],
): Promise<void> {
  if (wanted.length === 0) return;
  const begun = await digestsBegun(db, wanted);
  const messages = wanted.map((each) => {
    const digest = each.digestClosesAt && begun.get(digestKey(each.id, each.digestClosesAt));
    return { ...each, outbox: digest ?? randomUUID(), isNew: digest === undefined };
  });
  const fresh = messages.filter(({ isNew }) => isNew);
  if (fresh.length > 0)
    await db
      .insertInto('outbox')
      .values(
        fresh.map(({ id, outbox, dueAt, digestClosesAt }) => ({
          id: outbox,
          topic: digestClosesAt ? ('alert-digest' as const) : ('alert' as const),
          force,
          report_id: null,
          payload: JSON.stringify({ subscription: id }),
          ordering_key: null,
          created_at: at,
          due_at: dueAt,
        })),
      )
      .execute();
  const digests = fresh.flatMap(({ id, outbox, digestClosesAt }) =>
    digestClosesAt ? [{ subscription_id: id, closes_at: digestClosesAt, outbox_id: outbox }] : [],
  );
  if (digests.length > 0) await db.insertInto('alert_digest').values(digests).execute();
  await db
    .insertInto('alert_message')
    .values(messages.map(({ outbox }) => ({ alert_id: alert, outbox_id: outbox })))
    .execute();
}

/** The messages of digests that have been begun, by subscription and closing time. */
async function digestsBegun(db: Database, wanted: readonly Wanted[]): Promise<ReadonlyMap<string, string>> {
  const ids = wanted.filter(({ digestClosesAt }) => digestClosesAt).map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('alert_digest').selectAll().where('subscription_id', 'in', ids).execute();
  return new Map(rows.map((row) => [digestKey(row.subscription_id, row.closes_at), row.outbox_id]));
}

function digestKey(subscription: string, closesAt: Date): string {
  return `${subscription} ${closesAt.getTime()}`;
}
