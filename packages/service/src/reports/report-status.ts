import { createWords } from '@frontcounter/schemas';
import {
  actionsOf,
  entryFor,
  type Action,
  type OfficerEntry,
  type ReportStatus,
} from '@frontcounter/schemas/submission';
import { GENERAL_TRACKER } from '@frontcounter/schemas/trackers';
import type { Database } from '../database/database.js';
import type { Service, Services } from '../definitions/load-definitions.js';
import { readReportFiles } from '../uploads/report-files.js';
import { caseOf, rulesOf, type Report } from './case-store.js';

/** What a report says of itself, apart from its history. */
type ReportHead = Omit<ReportStatus, 'history' | 'files' | 'can'>;

export function headOf(report: Report, service: Service | undefined, language = report.language): ReportHead {
  const words = createWords('en', language, service?.overlays[language]);
  return {
    reference: report.reference,
    service: {
      id: report.service_id,
      version: report.service_version,
      title: words.text('title', service?.definition.title ?? report.service_id).text,
    },
    force: report.force,
    language: report.language,
    // A report whose service is gone is handled with the greatest care, and told by the general tracker.
    safety: service?.definition.safety ?? 'sensitive',
    tracker: service?.tracker.id ?? GENERAL_TRACKER,
    ...positionOf(report),
    receivedAt: report.received_at.toISOString(),
  };
}

export function positionOf({
  stage,
  outcome,
  expect_by: expectBy,
}: Pick<Report, 'stage' | 'outcome' | 'expect_by'>): Pick<ReportStatus, 'stage' | 'outcome' | 'expectBy'> {
  return { stage, ...(outcome !== null && { outcome }), ...(expectBy !== null && { expectBy }) };
}

/** What the person may do with a report now; nothing where its service is gone. */
export function possibleNow(services: Services, report: Report, history: readonly OfficerEntry[]): Action[] {
  const service = services.get(report.service_id);
  return service ? actionsOf(rulesOf(service), caseOf(report, history)) : [];
}

/** `GET /v1/reports/{reference}`, as the person may see it. */
export async function statusOf(
  db: Database,
  services: Services,
  report: Report,
  history: readonly OfficerEntry[],
  now: Date,
): Promise<ReportStatus> {
  return {
    ...headOf(report, services.get(report.service_id)),
    history: history.map((entry) => entryFor(entry, report.language)),
    files: await readReportFiles(db, report, now),
    can: possibleNow(services, report, history),
  };
}
