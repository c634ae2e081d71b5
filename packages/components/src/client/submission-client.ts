import type { Receipt, Submission } from '@frontcounter/schemas';
import type { Refusal } from './problems.js';

/** How sending ended. Only `accepted` means that there is a report. `Taken`: what the service gives for it. */
export type SubmissionOutcome<Taken = Receipt> =
  /** `replayed`: an earlier try with the same key had already made the report, and this is its receipt. */
  | { readonly kind: 'accepted'; readonly receipt: Taken; readonly replayed: boolean }
  /** The service answered, and did not take it. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** No usable answer after every try. The report may have arrived: only the same key may be used to send again. */
  | { readonly kind: 'unreachable' };

export interface SubmissionOptions<Taken = Receipt> {
  /**
   * The idempotency key, a UUID. It belongs to the person's intent, not to a try: whoever sends the same report
   * again, for whatever reason, uses the same key, and the service keeps one report.
   */
  readonly key: string;
  /** Gives up. The promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /**
   * Called before each wait for another try with what the last one came to, so that the person can be told. `false`
   * ends it there.
   */
  readonly onRetry?: (outcome: SubmissionOutcome<Taken>) => unknown;
}

/** Where a finished report goes. Implementations deal with time-outs and retries; they never reject for a bad network. */
export interface SubmissionClient<Taken = Receipt> {
  submit(submission: Submission, options: SubmissionOptions<Taken>): Promise<SubmissionOutcome<Taken>>;
}
