/** What opens a report, on its way from the form that sent it to the tracker beside it. */
export interface Handover {
  readonly reference: string;
  readonly accessCode: string;
}

/**
 * The trackers of this page that can take a report over. In memory, between our own widgets: an event would show the
 * access code to every script of the page that listens, and an attribute to whoever looks.
 */
const trackers = new Set<(handover: Handover) => void>();

/** A tracker stands and can open reports. Returns what to call when it is gone. */
export function takeReports(take: (handover: Handover) => void): () => void {
  trackers.add(take);
  return () => trackers.delete(take);
}

export function canFollow(): boolean {
  return trackers.size > 0;
}

/** Opens a report in the first tracker of the page. */
export function follow(handover: Handover): void {
  const [take] = trackers;
  take?.(handover);
}
