import type { Submission } from '@frontcounter/schemas';

/** A report that the network did not take, as it waits on the device. */
export interface KeptReport {
  readonly id: string;
  /** The idempotency key of its first try. Every later one uses it, from whatever visit. */
  readonly key: string;
  readonly submission: Submission;
  /** ISO 8601. */
  readonly keptAt: string;
  /** The answers as `storeJourney` gives them, for the person to come back to. */
  readonly journey: unknown;
  /** What is known of its files: it names none, all of them had arrived, or not all. */
  readonly files: 'none' | 'arrived' | 'missing';
  /** Why the service does not take it. It is not tried again then. */
  readonly refused?: {
    /** A problem type of the service, or `expired`. */
    readonly reason: string;
    readonly errors: readonly { readonly pointer: string; readonly code: string }[];
  };
}

/** Where the reports of one service wait between visits. */
export interface OutboxStore {
  /** The oldest first. */
  read(): KeptReport[];
  has(id: string): boolean;
  /** Keeps a report, or what has changed of it. False where the device refuses. */
  put(report: KeptReport): boolean;
  remove(id: string): void;
  /** Tells when another window has changed something. Gives a function that stops it. */
  watch(onChange: () => void): () => void;
}
