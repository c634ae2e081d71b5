import type * as Outbox from './outbox.js';

/** What keeps a report while the network is away: undefined where the network was away too early. Loads once. */
export function loadOutbox(): Promise<typeof Outbox | undefined> {
  return import('./outbox.js').catch(() => undefined);
}
