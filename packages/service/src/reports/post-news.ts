import { newsAddress, type OfficerEntry, type ReportCase } from '@frontcounter/schemas/submission';
import type { Database } from '../database/database.js';
import type { RouteOptions } from '../http/route-options.js';
import { postMessage } from '../outbox/post-message.js';
import { recordKey } from '../outbox/topics.js';
import type { Report } from './case-store.js';

/** Milliseconds from an officer's word to the message about it: what else is said meanwhile needs no message of its own. */
const GATHERING = 5 * 60_000;

interface News {
  readonly report: Report;
  /** The report with the entries. */
  readonly after: ReportCase;
  readonly entries: readonly OfficerEntry[];
  readonly at: Date;
}

/**
 * Writes what follows from new entries into the outbox, in their transaction, which holds the row of the report: a notice
 * of each to the record system, and a message to the person where the police said something.
 */
export async function postNews(
  transaction: Database,
  { services, sendsMail }: Pick<RouteOptions, 'services' | 'sendsMail'>,
  { report, after, entries, at }: News,
): Promise<void> {
  const { id: reportId, force } = report;
  const { stage, outcome, expectBy } = after;
  const position = {
    stage,
    ...(outcome !== undefined && { outcome }),
    ...(expectBy !== undefined && { expectBy }),
  };
  for (const entry of entries) {
    await postMessage(transaction, {
      topic: 'report-entry',
      force,
      reportId,
      payload: { entry: entry.id, ...position },
      orderingKey: recordKey(reportId),
      at,
    });
  }

  const said = entries.find(({ from }) => from === 'police');
  const definition = services.get(report.service_id)?.definition;
  if (!said || !definition || !sendsMail) return;
  const address = newsAddress(definition, report.answers as Readonly<Record<string, unknown>>, after.history);
  if (address === undefined || (await isGathering(transaction, reportId))) return;
  await postMessage(transaction, {
    topic: 'report-news',
    force,
    reportId,
    payload: { entry: said.id },
    orderingKey: `news ${reportId}`,
    at,
    dueAt: new Date(at.getTime() + GATHERING),
  });
}

/**
 * A message about this report is still to leave, and will tell of what is being written now. Its row is kept from the
 * worker until that stands; one that the worker has begun with may have left, and tells of nothing new.
 */
async function isGathering(transaction: Database, reportId: string): Promise<boolean> {
  const row = await transaction
    .selectFrom('outbox')
    .select('id')
    .where('report_id', '=', reportId)
    .where('topic', '=', 'report-news')
    .where('attempts', '=', 0)
    .where('delivered_at', 'is', null)
    .where('abandoned_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}
