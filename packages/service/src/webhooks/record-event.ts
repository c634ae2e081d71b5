import type { OfficerEntry, RecordEvent, ReportFile, ReportStatus } from '@frontcounter/schemas/submission';

interface Told {
  readonly head: Pick<ReportStatus, 'reference' | 'force' | 'service' | 'language' | 'safety' | 'tracker'>;
  readonly entry: OfficerEntry;
  /** Where the report stood after the entry. */
  readonly position: Pick<ReportStatus, 'stage' | 'outcome' | 'expectBy'>;
  readonly answers: object;
  /** Those that the entry added. */
  readonly files: readonly ReportFile[];
  /** The service's own public origin; empty where it has none. */
  readonly origin: string;
}

/** What a record system is told of an entry. The first one of a report tells that it is there, and what was answered. */
export function recordEvent({ head, entry, position, answers, files, origin }: Told): RecordEvent {
  const { reference, force, service, language, safety, tracker } = head;
  const isNew = entry.kind === 'received';
  return {
    type: isNew ? 'report.received' : 'report.entry',
    timestamp: entry.at,
    data: {
      reference,
      force,
      service: { id: service.id, version: service.version },
      language,
      safety,
      tracker,
      ...position,
      entry,
      ...(entry.kind === 'file' && { files: [...files] }),
      url: `${origin}/v1/officer/reports/${reference}`,
      ...(isNew && { answers: answers as Record<string, unknown> }),
    },
  };
}

/** The event without anything that somebody wrote. */
export function withoutWords({ data, ...event }: RecordEvent): RecordEvent {
  const { answers: _answers, files: _files, entry, ...told } = data;
  const { text: _text, ...said } = entry;
  return { ...event, data: { ...told, entry: said } };
}
