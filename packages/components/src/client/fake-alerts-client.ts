import type { ConfirmedSubscription, FoundAreas, Submission, Subscription } from '@frontcounter/schemas';
import type { AlertsClient, SignUpTaken } from './alerts-client.js';
import type { Outcome } from './ask.js';
import type { SubmissionOptions, SubmissionOutcome } from './submission-client.js';

/** How what is asked comes out, by what it is: an outcome, or `hang`, a reply that never comes. What is not named succeeds. */
export interface FakeAlerts {
  readonly submit?: SubmissionOutcome<SignUpTaken> | 'hang';
  readonly confirm?: Outcome<never> | 'hang';
  readonly read?: Outcome<never> | 'hang';
  readonly change?: Outcome<Subscription | undefined> | 'hang';
  readonly pause?: Outcome<never> | 'hang';
  readonly leave?: Outcome<never> | 'hang';
}

/** A client that asks nobody, for stories, tests and previews: keeps one person's alerts as the service would. */
export class FakeAlertsClient implements AlertsClient {
  /** Everything that was asked, in order, with what went with it. */
  readonly calls: { readonly ask: keyof FakeAlerts; readonly given: unknown }[] = [];
  #subscription: Subscription;
  readonly #areas: FoundAreas;
  readonly #script: FakeAlerts;

  /** @param subscription What whoever comes by a link gets alerts of. */
  constructor(subscription: Subscription, areas: FoundAreas, script: FakeAlerts = {}) {
    this.#subscription = subscription;
    this.#areas = areas;
    this.#script = script;
  }

  async submit(
    submission: Submission,
    { signal }: SubmissionOptions<SignUpTaken>,
  ): Promise<SubmissionOutcome<SignUpTaken>> {
    return this.#play('submit', submission, signal, () => ({ kind: 'accepted', receipt: {}, replayed: false }));
  }

  findAreas(): Promise<FoundAreas> {
    return Promise.resolve(this.#areas);
  }

  confirm(token: string, signal: AbortSignal): Promise<Outcome<ConfirmedSubscription>> {
    return this.#play('confirm', token, signal, () => ({
      kind: 'done',
      value: { manage: `manage-${token}`, subscription: this.#subscription },
    }));
  }

  read(token: string, signal: AbortSignal): Promise<Outcome<Subscription>> {
    return this.#play('read', token, signal, () => ({ kind: 'done', value: this.#subscription }));
  }

  change(_token: string, submission: Submission, signal: AbortSignal): Promise<Outcome<Subscription | undefined>> {
    return this.#play('change', submission, signal, () => {
      this.#subscription = { ...this.#subscription, answers: submission.answers };
      return { kind: 'done', value: this.#subscription };
    });
  }

  pause(_token: string, paused: boolean, signal: AbortSignal): Promise<Outcome<Subscription>> {
    return this.#play('pause', paused, signal, () => {
      const { pausedAt: _before, ...going } = this.#subscription;
      this.#subscription = paused ? { ...going, pausedAt: '2026-11-23T09:30:00Z' } : going;
      return { kind: 'done', value: this.#subscription };
    });
  }

  leave(token: string, signal: AbortSignal): Promise<Outcome<undefined>> {
    return this.#play('leave', token, signal, () => ({ kind: 'done', value: undefined }));
  }

  async #play<Out>(
    ask: keyof FakeAlerts,
    given: unknown,
    signal: AbortSignal | undefined,
    succeed: () => Out,
  ): Promise<Out> {
    this.calls.push({ ask, given });
    const scripted = this.#script[ask];
    await new Promise<void>((resolve, reject) => {
      if (scripted !== 'hang') setTimeout(resolve);
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
    });
    return (scripted as Out | undefined) ?? succeed();
  }
}
