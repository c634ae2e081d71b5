import type { OfficerEntry, ReportCase } from '@frontcounter/schemas/submission';
import type { Database } from '../database/database.js';
import { postMessage } from '../outbox/post-message.js';
import { recordKey } from '../outbox/topics.js';
import type { Report } from './case-store.js';

/** Writes what follows from new entries into the outbox, in their transaction: a notice of each to the record system. */
export async function postNews(
  transaction: Database,
  { id: reportId, force }: Report,
  { stage, outcome, expectBy }: ReportCase,
  entries: readonly OfficerEntry[],
  at: Date,
): Promise<void> {
  for (const entry of entries) {
    await postMessage(transaction, {
      topic: 'report-entry',
      force,
      reportId,
      payload: {
        entry: entry.id,
        stage,
        ...(outcome !== undefined && { outcome }),
        ...(expectBy !== undefined && { expectBy }),
      },
      orderingKey: recordKey(reportId),
      at,
    });
  }
}
