import type { ReportAccess } from '../client/report-client.js';

/**
 * The trackers of this page that can take a report over from the form that sent it. In memory, between our own widgets: an event would show the
 * access code to every script of the page that listens, and an attribute to whoever looks.
 */
const trackers = new Set<(access: ReportAccess) => void>();

/** A tracker stands and can open reports. Returns what to call when it is gone. */
export function takeReports(take: (access: ReportAccess) => void): () => void {
  trackers.add(take);
  return () => trackers.delete(take);
}

export function canFollow(): boolean {
  return trackers.size > 0;
}

/** Opens a report in the first tracker of the page. */
export function follow(access: ReportAccess): void {
  const [take] = trackers;
  take?.(access);
}
