import type { EntryEvent, ReportFile, ReportStatus } from '@frontcounter/schemas';
import { hasStrings } from './problems.js';

/** The least of a reply by which it is known for the service's own; what is in it, the service has checked. */
export function isReport(body: unknown): body is ReportStatus {
  return (
    hasStrings(body, ['reference', 'stage', 'tracker', 'safety', 'receivedAt']) &&
    hasLists(body, ['history', 'files', 'can']) &&
    'service' in body &&
    hasStrings(body.service, ['id', 'title'])
  );
}

export function isEntryEvent(body: unknown): body is EntryEvent {
  return (
    hasStrings(body, ['stage']) &&
    hasLists(body, ['can']) &&
    'entry' in body &&
    hasStrings(body.entry, ['id', 'at', 'kind', 'from'])
  );
}

export function isFiles(body: unknown): body is { readonly files: ReportFile[] } {
  return typeof body === 'object' && body !== null && hasLists(body, ['files']);
}

function hasLists(body: object, names: readonly string[]): boolean {
  return names.every((name) => Array.isArray((body as Readonly<Record<string, unknown>>)[name]));
}
