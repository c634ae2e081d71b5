import { createHash, randomUUID } from 'node:crypto';
import { openCase, type ReportCase, type Submission } from '@frontcounter/schemas/submission';
import type { Database } from '../database/database.js';
import type { Service } from '../definitions/load-definitions.js';
import { ProblemError } from '../http/problems.js';
import { insertEntries, momentOf } from '../reports/case-store.js';
import { postMessage } from '../outbox/post-message.js';
import { recordKey } from '../outbox/topics.js';
import { claimFiles } from '../uploads/report-files.js';
import { hashIdempotencyKey } from './hash-idempotency-key.js';
import { canonicalJson } from './json-text.js';
import { createReference } from './reference.js';

/** One person's intent to send one report: the key scoped to its force, and what was sent under it. */
export interface Claim {
  readonly force: string;
  readonly keyHash: Buffer;
  readonly fingerprint: Buffer;
}

/** What the receipt of a stored report is made from. */
export interface StoredReport {
  readonly reference: string;
  readonly access_code_salt: Uint8Array;
  readonly received_at: Date;
}

/** How the access code of a new report is kept. */
export interface CodeKeeping {
  readonly hash: string;
  readonly salt: Buffer;
}

/** Some 10¹¹ references: the second try is rare, the fifth never happens. */
const REFERENCE_TRIES = 5;

export function createClaim(key: string, submission: Submission): Claim {
  return {
    force: submission.force,
    keyHash: hashIdempotencyKey(key),
    fingerprint: createHash('sha256').update(canonicalJson(submission)).digest(),
  };
}

/** The report that this key made before, if it did. Throws when it made one of another submission. */
export async function findClaimed(db: Database, claim: Claim): Promise<StoredReport | undefined> {
  const found = await db
    .selectFrom('idempotency_key')
    .innerJoin('report', 'report.id', 'idempotency_key.report_id')
    .select(['idempotency_key.fingerprint', 'report.reference', 'report.access_code_salt', 'report.received_at'])
    .where('idempotency_key.force', '=', claim.force)
    .where('idempotency_key.key_hash', '=', claim.keyHash)
    .executeTakeFirst();
  if (found && !claim.fingerprint.equals(found.fingerprint)) throw new ProblemError('idempotency-key-reused');
  return found;
}

/**
 * Stores a report with its key, its first entry, its files' names, its line in the log and its outbox rows: all of it or nothing, in one transaction.
 *
 * The key is claimed by inserting it. Of several copies that try at once one goes on; the others wait on the same
 * index entry, then find it taken and get `undefined`. Looking first and inserting afterwards would let two through.
 */
export async function storeReport(
  db: Database,
  claim: Claim,
  service: Service,
  submission: Submission,
  code: CodeKeeping,
  { at, copies }: { readonly at: Date; readonly copies: boolean },
): Promise<StoredReport | undefined> {
  const reportId = randomUUID();
  return db.transaction().execute(async (transaction) => {
    const claimed = await transaction
      .insertInto('idempotency_key')
      .values({
        force: claim.force,
        key_hash: claim.keyHash,
        fingerprint: claim.fingerprint,
        report_id: reportId,
        created_at: at,
      })
      .onConflict((conflict) => conflict.columns(['force', 'key_hash']).doNothing())
      .returning('report_id')
      .executeTakeFirst();
    if (!claimed) return undefined;

    const opened = openCase(service, momentOf(at));
    const stored = await insertReport(transaction, reportId, submission, opened, code, at);
    await insertEntries(transaction, reportId, opened.history);
    await claimFiles(transaction, reportId, service, submission);
    await transaction
      .insertInto('audit')
      .values({ at, force: claim.force, report_id: reportId, operation: 'collection', actor: 'reporter' })
      .execute();
    await postMessage(transaction, {
      topic: 'report-received',
      force: claim.force,
      reportId,
      payload: {
        reference: stored.reference,
        service: submission.service,
        language: submission.language,
        ...(opened.expectBy !== undefined && { expectBy: opened.expectBy }),
      },
      orderingKey: recordKey(reportId),
      at,
    });
    if (copies) await postMessage(transaction, { topic: 'report-copy', force: claim.force, reportId, payload: {}, at });
    return stored;
  });
}

async function insertReport(
  db: Database,
  id: string,
  submission: Submission,
  { stage, expectBy }: ReportCase,
  code: CodeKeeping,
  at: Date,
): Promise<StoredReport> {
  for (let tries = 0; tries < REFERENCE_TRIES; tries += 1) {
    const stored = await db
      .insertInto('report')
      .values({
        id,
        reference: createReference(),
        force: submission.force,
        service_id: submission.service.id,
        service_version: submission.service.version,
        language: submission.language,
        answers: JSON.stringify(submission.answers),
        access_code_hash: code.hash,
        access_code_salt: code.salt,
        stage,
        expect_by: expectBy ?? null,
        received_at: at,
      })
      .onConflict((conflict) => conflict.column('reference').doNothing())
      .returning(['reference', 'access_code_salt', 'received_at'])
      .executeTakeFirst();
    if (stored) return stored;
  }
  throw new Error(`No free reference after ${REFERENCE_TRIES} tries.`);
}
