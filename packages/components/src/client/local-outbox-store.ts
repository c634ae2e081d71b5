import type { KeptReport, OutboxStore } from './outbox-store.js';

/** A week: so long a report is sent by itself. Keys are known to the service for 30 days. In ms. */
export const OUTBOX_LIFETIME = 7 * 24 * 60 * 60 * 1000;

/** Another week: so long the answers of a report that was not sent are there for the person. In ms, from the start. */
export const OUTBOX_RETENTION = 2 * OUTBOX_LIFETIME;

/** Clocks of phones go wrong. A report that seems to come from the future by more than this is taken for an old one. */
const CLOCK_FAULT = 24 * 60 * 60 * 1000;

/** Too old to be sent without asking. */
export function isExpired({ keptAt }: KeptReport, now: number): boolean {
  const age = now - Date.parse(keptAt);
  return !(age >= -CLOCK_FAULT && age < OUTBOX_LIFETIME);
}

/**
 * Reports in the host page's `localStorage`, each under a name of its own, so that two windows do not write over each
 * other. Every failure of the storage is an answer and no exception.
 */
export class LocalOutboxStore implements OutboxStore {
  readonly #prefix: string;
  readonly #now: () => number;

  /** @param name What `outboxKey` gives. */
  constructor(name: string, now: () => number = Date.now) {
    this.#prefix = `${name}.`;
    this.#now = now;
  }

  read(): KeptReport[] {
    try {
      const names = Object.keys(localStorage).filter((name) => name.startsWith(this.#prefix));
      const reports = names.flatMap((name) => {
        const report = readReport(localStorage.getItem(name));
        if (report && this.#now() - Date.parse(report.keptAt) < OUTBOX_RETENTION) return [report];
        localStorage.removeItem(name);
        return [];
      });
      return reports.sort((a, b) => (a.keptAt < b.keptAt ? -1 : 1));
    } catch {
      return [];
    }
  }

  has(id: string): boolean {
    return this.read().some((report) => report.id === id);
  }

  put(report: KeptReport): boolean {
    try {
      localStorage.setItem(this.#prefix + report.id, JSON.stringify(report));
      return true;
    } catch {
      return false;
    }
  }

  remove(id: string): void {
    try {
      localStorage.removeItem(this.#prefix + id);
    } catch {
      // Nothing can be kept where nothing can be removed.
    }
  }

  watch(onChange: () => void): () => void {
    // The event comes from other windows only. Without a key, the whole storage was emptied.
    const listen = ({ key }: StorageEvent): void => {
      if (key === null || key.startsWith(this.#prefix)) onChange();
    };
    addEventListener('storage', listen);
    return () => removeEventListener('storage', listen);
  }
}

function readReport(stored: string | null): KeptReport | undefined {
  try {
    const report = JSON.parse(stored ?? 'null') as Partial<KeptReport> | null;
    const isWhole =
      typeof report?.id === 'string' &&
      typeof report.key === 'string' &&
      typeof report.submission === 'object' &&
      !Number.isNaN(Date.parse(report.keptAt ?? '')) &&
      typeof report.journey === 'object';
    return isWhole ? (report as KeptReport) : undefined;
  } catch {
    return undefined;
  }
}
