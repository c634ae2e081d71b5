import { createUuid } from './uuid.js';

/** Lets one window of a site do something while the others leave it alone. */
export interface WindowLocks {
  /** Does the work unless another window is at it. */
  ifFree(name: string, work: () => Promise<void>): Promise<void>;
}

/** A window that no longer says that it is at work has been closed. In ms. */
const LEASE = 15_000;
const RENEWAL = 5_000;
/** As long as two windows that began at once need to see each other. In ms. */
const SETTLING = 200;

/**
 * By the browser's own locks, which go with their window. Where it has none, on pages of plain http, by a note in
 * storage that is renewed: two windows may then both do it, rarely, and the service keeps one report all the same.
 */
export const windowLocks: WindowLocks = {
  async ifFree(name, work) {
    // The types promise it; insecure pages do not have it.
    const locks = (navigator as Partial<Navigator>).locks;
    if (!locks) return leased(name, work);
    await locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
  },
};

async function leased(name: string, work: () => Promise<void>): Promise<void> {
  const key = `frontcounter.lease.${name}`;
  const holder = createUuid();
  const note = (): void => localStorage.setItem(key, JSON.stringify({ holder, until: Date.now() + LEASE }));
  const isMine = (): boolean => readLease(key)?.holder === holder;
  let renewal: ReturnType<typeof setInterval> | undefined;
  try {
    const { until = 0 } = readLease(key) ?? {};
    // A lease that ends later than any can was written by a clock that was set back since.
    if (until > Date.now() && until <= Date.now() + LEASE) return;
    note();
    await new Promise((resolve) => setTimeout(resolve, SETTLING));
    if (!isMine()) return;
    renewal = setInterval(note, RENEWAL);
  } catch {
    // Without a storage there is nothing that another window could have of this one.
  }
  try {
    await work();
  } finally {
    clearInterval(renewal);
    try {
      if (isMine()) localStorage.removeItem(key);
    } catch {
      // As above.
    }
  }
}

function readLease(key: string): { readonly holder: string; readonly until: number } | undefined {
  const stored = localStorage.getItem(key);
  try {
    return (JSON.parse(stored ?? 'null') ?? undefined) as { holder: string; until: number } | undefined;
  } catch {
    return undefined;
  }
}
