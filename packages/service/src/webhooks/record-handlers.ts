import { RECEIVED } from '@frontcounter/schemas/trackers';
import type { Database } from '../database/database.js';
import type { Services } from '../definitions/load-definitions.js';
import { DeliveryError, type OutboxHandlers, type OutboxMessage } from '../outbox/handlers.js';
import type { RECORD_TOPICS, TopicPayloads } from '../outbox/topics.js';
import { readEntries } from '../reports/case-store.js';
import { readReportFiles } from '../uploads/report-files.js';
import { headOf } from '../reports/report-status.js';
import { recordEvent, withoutWords } from './record-event.js';
import { sendWebhook } from './send-webhook.js';
import type { WebhookSettings } from './webhook-settings.js';

interface RecordOptions {
  readonly db: Database;
  readonly services: Services;
  readonly now: () => Date;
  /** The service's own public origin, for addresses that lead back here. */
  readonly origin?: string | undefined;
  readonly webhooks: WebhookSettings;
}

/** Tells the record systems of forces what reports there are, and what becomes of them. */
export function recordHandlers({
  db,
  services,
  now,
  origin = '',
  webhooks,
}: RecordOptions): Pick<OutboxHandlers, (typeof RECORD_TOPICS)[number]> {
  const forces = Object.keys(webhooks);
  return {
    'report-received': {
      forces,
      deliver: ({ payload: { expectBy }, ...message }, signal) =>
        tell(message, { entry: '1', stage: RECEIVED, ...(expectBy !== undefined && { expectBy }) }, signal),
    },
    'report-entry': { forces, deliver: ({ payload, ...message }, signal) => tell(message, payload, signal) },
  };

  async function tell(
    { id, force, reportId }: Omit<OutboxMessage, 'payload'>,
    { entry: entryId, ...position }: TopicPayloads['report-entry'],
    signal: AbortSignal,
  ): Promise<void> {
    const webhook = webhooks[force];
    const report = reportId === null ? undefined : await findReport(reportId);
    const entry = report && (await readEntries(db, report.id)).find((each) => each.id === entryId);
    if (!webhook || !report || !entry) throw new DeliveryError('no-report', { permanent: true });

    const head = headOf(report, services.get(report.service_id), 'en');
    const files = entry.kind === 'file' ? await readReportFiles(db, report, now()) : [];
    const event = recordEvent({
      head,
      entry,
      position,
      answers: report.answers,
      files: files.filter((file) => file.entry === entry.id),
      origin,
    });
    const body = JSON.stringify(webhook.answers ? event : withoutWords(event));
    await sendWebhook(webhook, { id, body, at: now() }, signal);
    if (!webhook.answers) return;
    await db
      .insertInto('audit')
      .values({ at: now(), force, report_id: report.id, operation: 'disclosure', actor: 'service' })
      .execute();
  }

  function findReport(id: string) {
    return db.selectFrom('report').selectAll().where('id', '=', id).executeTakeFirst();
  }
}
