import type { Receipt, Submission } from '@frontcounter/schemas';
import type { SubmissionClient, SubmissionOptions, SubmissionOutcome } from './submission-client.js';

/**
 * What a scripted try does: an outcome; `hang`, a reply that never comes; or `lost-reply`, a report that arrives
 * and a receipt that does not.
 */
export type FakeOutcome = SubmissionOutcome | 'hang' | 'lost-reply';

export const fakeReceipt: Receipt = {
  reference: '4F7K-9QWX',
  accessCode: '4071558213960247',
  receivedAt: '2026-11-22T14:05:00Z',
};

/**
 * A client that sends nothing, for stories, tests and previews. Plays the given outcomes in turn and repeats the
 * last. Keeps what the service would: a key that was accepted gives its receipt again, whatever the script says.
 */
export class FakeSubmissionClient implements SubmissionClient {
  /** Every call, in order. */
  readonly calls: { readonly submission: Submission; readonly key: string }[] = [];
  readonly #script: readonly FakeOutcome[];
  readonly #delay: number;
  readonly #accepted = new Map<string, Receipt>();

  /** @param delay How long each reply takes, in milliseconds. */
  constructor(
    script: readonly FakeOutcome[] = [{ kind: 'accepted', receipt: fakeReceipt, replayed: false }],
    delay = 0,
  ) {
    this.#script = script;
    this.#delay = delay;
  }

  async submit(submission: Submission, { key, signal }: SubmissionOptions): Promise<SubmissionOutcome> {
    this.calls.push({ submission, key });
    const outcome = this.#script[Math.min(this.calls.length, this.#script.length) - 1] ?? 'hang';
    await new Promise<void>((resolve, reject) => {
      if (outcome !== 'hang') setTimeout(resolve, this.#delay);
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
    });
    const earlier = this.#accepted.get(key);
    if (earlier) return { kind: 'accepted', receipt: earlier, replayed: true };
    if (outcome === 'lost-reply') this.#accepted.set(key, fakeReceipt);
    if (typeof outcome === 'string') return { kind: 'unreachable' };
    if (outcome.kind === 'accepted') this.#accepted.set(key, outcome.receipt);
    return outcome;
  }
}
