import { createHash } from 'node:crypto';
import { londonDate, type FileAnswer } from '@frontcounter/schemas';
import type { CaseRules, Moment, OfficerEntry, ReportCase } from '@frontcounter/schemas/submission';
import { sql, type Selectable } from 'kysely';
import type { Database } from '../database/database.js';
import type { ReportTable } from '../database/tables.js';
import type { Service } from '../definitions/load-definitions.js';
import { ProblemError } from '../http/problems.js';
import type { RouteOptions } from '../http/route-options.js';
import { claimAddedFiles } from '../uploads/report-files.js';
import { hashIdempotencyKey } from '../submissions/hash-idempotency-key.js';
import { canonicalJson } from '../submissions/json-text.js';
import { postNews } from './post-news.js';

export type Report = Selectable<ReportTable>;

/** The channel on which copies of the service tell one another that a report has news: its id. */
export const NEWS_CHANNEL = 'frontcounter_report';

export function momentOf(now: Date): Moment {
  return { at: now.toISOString(), today: londonDate(now) };
}

export function rulesOf(service: Service): CaseRules {
  return { tracker: service.tracker, safety: service.definition.safety };
}

export function caseOf({ stage, outcome, expect_by }: Report, history: readonly OfficerEntry[]): ReportCase {
  return {
    stage,
    ...(outcome !== null && { outcome }),
    ...(expect_by !== null && { expectBy: expect_by }),
    history,
  };
}

/** Entries of a report, oldest first. */
export async function readEntries(db: Database, reportId: string): Promise<OfficerEntry[]> {
  const rows = await db
    .selectFrom('report_entry')
    .selectAll()
    .where('report_id', '=', reportId)
    .orderBy('number')
    .execute();
  return rows.map(({ number, at, kind, sender, stage, outcome, text, answers_entry, officer }) => ({
    id: String(number),
    at: at.toISOString(),
    kind,
    from: sender,
    ...(stage !== null && { stage }),
    ...(outcome !== null && { outcome }),
    ...(text !== null && { text }),
    ...(answers_entry !== null && { answersEntry: String(answers_entry) }),
    ...(officer !== null && { by: officer }),
  }));
}

export async function insertEntries(db: Database, reportId: string, entries: readonly OfficerEntry[]): Promise<void> {
  await db
    .insertInto('report_entry')
    .values(
      entries.map(({ id, at, kind, from, stage, outcome, text, answersEntry, by }) => ({
        report_id: reportId,
        number: Number(id),
        at: new Date(at),
        kind,
        sender: from,
        stage: stage ?? null,
        outcome: outcome ?? null,
        text: text ? JSON.stringify(text) : null,
        answers_entry: answersEntry === undefined ? null : Number(answersEntry),
        officer: by ?? null,
      })),
    )
    .execute();
}

/** What somebody wants to say about a report, once, however often it is sent. */
interface Intent {
  readonly key: string;
  readonly said: object;
  readonly actor: 'reporter' | `officer ${string}`;
  readonly operation: 'collection' | 'alteration';
  /** What its one entry adds. */
  readonly files?: readonly FileAnswer[];
}

interface Said {
  readonly after: ReportCase;
  readonly entries: readonly OfficerEntry[];
  readonly isReplay: boolean;
}

/**
 * Changes a report: its entries, where it stands, its line in the log, what leaves for others and the key, all of it or
 * nothing. The row of the report is held meanwhile, so that entries are numbered in the order in which they become seen.
 *
 * @param take what follows from where the report stands; throws when it is not possible.
 */
export async function changeCase(
  { db, outbox, ...options }: Pick<RouteOptions, 'db' | 'outbox' | 'services' | 'sendsMail'>,
  reportId: string,
  { key, said, actor, operation, files }: Intent,
  now: Date,
  take: (before: ReportCase) => ReportCase,
): Promise<Said> {
  const keyHash = hashIdempotencyKey(key);
  const fingerprint = createHash('sha256').update(canonicalJson(said)).digest();
  const taken = await db.transaction().execute(async (transaction) => {
    const report = await transaction
      .selectFrom('report')
      .selectAll()
      .where('id', '=', reportId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const history = await readEntries(transaction, reportId);
    const before = caseOf(report, history);
    const known = await transaction
      .selectFrom('entry_key')
      .selectAll()
      .where('report_id', '=', reportId)
      .where('key_hash', '=', keyHash)
      .executeTakeFirst();
    if (known) {
      if (!fingerprint.equals(known.fingerprint)) throw new ProblemError('idempotency-key-reused');
      return { after: before, entries: history.slice(known.first_entry - 1, known.last_entry), isReplay: true };
    }

    const after = take(before);
    const entries = after.history.slice(history.length);
    await insertEntries(transaction, reportId, entries);
    if (files) await claimAddedFiles(transaction, reportId, after.history.length, files);
    await transaction
      .updateTable('report')
      .set({ stage: after.stage, outcome: after.outcome ?? null, expect_by: after.expectBy ?? null })
      .where('id', '=', reportId)
      .execute();
    await transaction
      .insertInto('entry_key')
      .values({
        report_id: reportId,
        key_hash: keyHash,
        fingerprint,
        first_entry: history.length + 1,
        last_entry: after.history.length,
      })
      .execute();
    await transaction
      .insertInto('audit')
      .values({ at: now, force: report.force, report_id: reportId, operation, actor })
      .execute();
    await postNews(transaction, options, { report, after, entries, at: now });
    await tellOthers(transaction, reportId);
    return { after, entries, isReplay: false };
  });
  outbox.wake();
  return taken;
}

/** Tells every copy of the service that a report has news, once the transaction has been committed. */
export async function tellOthers(db: Database, reportId: string): Promise<void> {
  await sql`SELECT pg_notify(${NEWS_CHANNEL}, ${reportId})`.execute(db);
}
