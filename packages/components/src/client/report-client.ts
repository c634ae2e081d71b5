import type { Entry, EntryEvent, PersonWord, ReportFile, ReportStatus } from '@frontcounter/schemas';
import type { Outcome as ReportOutcome } from './ask.js';

/** What opens a report. Held in memory only: whoever has it reads the report. */
export interface ReportAccess {
  /** `4F7K-9QWX` */
  readonly reference: string;
  /** Sixteen digits. */
  readonly accessCode: string;
}

export type { Outcome as ReportOutcome } from './ask.js';

/**
 * How news come in. `live`: as they happen. `slow`: something on the way holds streams back, so the service is asked
 * now and then. `lost`: not at the moment; what is shown may not be the latest.
 */
export type ReportLine = 'live' | 'slow' | 'lost';

/** Who listens to a report. */
export interface ReportListener {
  readonly onEntry: (event: EntryEvent) => void;
  readonly onFiles: (files: readonly ReportFile[]) => void;
  /** The whole report, where it was asked for as a whole. It may hold entries that were heard before. */
  readonly onReport: (report: ReportStatus) => void;
  readonly onLine: (line: ReportLine) => void;
}

/** The person's side of a report at the service. Only `signal` makes any of these reject. */
export interface ReportClient {
  read(access: ReportAccess, signal: AbortSignal): Promise<ReportOutcome<ReportStatus>>;
  /** @param key A UUID that belongs to the person's intent: whoever sends the same words again uses the same one. */
  say(
    access: ReportAccess,
    word: PersonWord,
    options: { readonly key: string; readonly signal: AbortSignal },
  ): Promise<ReportOutcome<EntryEvent>>;
  /**
   * Listens from an entry on until `signal` aborts, through whatever the network does. Resolves early when the access
   * code no longer opens the report.
   */
  listen(
    access: ReportAccess,
    options: { readonly after: Entry['id']; readonly listener: ReportListener; readonly signal: AbortSignal },
  ): Promise<void>;
}
