import type { Receipt, Submission } from '@frontcounter/schemas';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Intents, type Intent } from '../client/intents.js';
import type { Refusal } from '../client/problems.js';
import type { SubmissionClient, SubmissionOutcome } from '../client/submission-client.js';

/** After this long, the person is told that it is still being tried. */
const SLOW_AFTER = 8_000;

/** After this long without an answer, a report that can wait on the device is left to wait there. */
const PATIENCE = 10_000;

/** How sending stands. */
export type Sending<Taken = Receipt> =
  | { readonly status: 'unsent' }
  | { readonly status: 'sending'; readonly slow: boolean; readonly offline: boolean }
  /** `reason`: a problem type of the service, `unreachable`, or `offline`. Nothing is known to have arrived. */
  | { readonly status: 'failed'; readonly reason: string }
  /** `again`: it had been sent before, and the person may not know. */
  | { readonly status: 'sent'; readonly receipt: Taken; readonly again: boolean };

/**
 * Sends a report once, however often the person presses the button: while one is on its way and after one has
 * arrived, nothing is sent; after a failure the same report goes under the same key.
 */
export class SubmissionController<Taken = Receipt> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onChange: (sending: Sending<Taken>, before: Sending<Taken>) => void;
  readonly #intents = new Intents();
  readonly #abandoned = new AbortController();
  readonly #mayWait: () => boolean;
  #sending: Sending<Taken> = { status: 'unsent' };
  #intent: Intent | undefined;

  /**
   * @param onChange Called after each change of `sending`.
   * @param mayWait Whether a report that the network does not take can wait on the device.
   */
  constructor(
    host: ReactiveControllerHost,
    onChange: (sending: Sending<Taken>, before: Sending<Taken>) => void,
    mayWait: () => boolean = () => false,
  ) {
    this.#host = host;
    this.#onChange = onChange;
    this.#mayWait = mayWait;
    host.addController(this);
  }

  get sending(): Sending<Taken> {
    return this.#sending;
  }

  /** What was last sent, or tried to. */
  get intent(): Intent | undefined {
    return this.#intent;
  }

  hostConnected(): void {
    addEventListener('online', this.#noteNetwork);
    addEventListener('offline', this.#noteNetwork);
    addEventListener('pageshow', this.#noteReturn);
  }

  // A report on its way goes on: the person wanted it sent, and a host page that removes the widget does not know.
  hostDisconnected(): void {
    removeEventListener('online', this.#noteNetwork);
    removeEventListener('offline', this.#noteNetwork);
    removeEventListener('pageshow', this.#noteReturn);
  }

  /** The person went to change something, or wants to try again: an earlier failure is no longer news. */
  forgetFailure(): void {
    if (this.#sending.status === 'failed') this.#set({ status: 'unsent' });
  }

  /** The report went another way, after it had failed here. */
  arrived(receipt: Taken, again: boolean): void {
    this.#set({ status: 'sent', receipt, again });
  }

  /** The report went another way, and was not taken there. */
  refused(reason: string): void {
    this.#set({ status: 'failed', reason });
  }

  /** The person is reporting something else now. */
  end(): void {
    this.#host.removeController(this);
    this.hostDisconnected();
  }

  /** Stops what is on its way, forgets it, and says nothing more of it. */
  abandon(): void {
    this.#abandoned.abort();
    this.end();
  }

  /** What `send` would send, word for word. */
  outgoing(submission: Submission): Submission {
    return this.#intents.outgoing(submission);
  }

  /** @returns The refusal, when the service gave one. */
  async send(submission: Submission, client: SubmissionClient<Taken>): Promise<Refusal | undefined> {
    if (this.#sending.status === 'sending' || this.#sending.status === 'sent') return undefined;
    const intent = this.#intents.attempt(submission);
    this.#intent = intent;
    const start = Date.now();
    this.#set({ status: 'sending', slow: false, offline: false });
    const slow = setTimeout(() => this.#progress({ slow: true }), SLOW_AFTER);
    try {
      const outcome = await client.submit(intent.submission, {
        key: intent.key,
        signal: this.#abandoned.signal,
        onRetry: (outcome) => this.#goesOn(outcome, start),
      });
      switch (outcome.kind) {
        case 'accepted':
          this.#set({ status: 'sent', receipt: outcome.receipt, again: outcome.replayed && intent.attempts > 1 });
          return undefined;
        case 'refused':
          this.#set({ status: 'failed', reason: outcome.refusal.type });
          return outcome.refusal;
        case 'unreachable':
          this.#set({ status: 'failed', reason: isOffline() ? 'offline' : 'unreachable' });
          return undefined;
      }
    } catch {
      // A client that a force wrote itself may throw. Whether the report arrived is not known, as with a lost reply.
      this.#set({ status: 'failed', reason: 'unreachable' });
      return undefined;
    } finally {
      clearTimeout(slow);
    }
  }

  #goesOn({ kind }: SubmissionOutcome<Taken>, start: number): boolean {
    this.#noteNetwork();
    const hasWaited = isOffline() || Date.now() - start > PATIENCE;
    return !(kind === 'unreachable' && this.#mayWait() && hasWaited);
  }

  readonly #noteNetwork = (): void => this.#progress({ offline: isOffline() });

  /** The browser brought the page back as it was left, confirmation and all: say that there is nothing left to do. */
  readonly #noteReturn = (event: PageTransitionEvent): void => {
    if (event.persisted && this.#sending.status === 'sent') this.#set({ ...this.#sending, again: true });
  };

  #progress(change: { readonly slow?: boolean; readonly offline?: boolean }): void {
    const before = this.#sending;
    if (before.status !== 'sending') return;
    const { slow, offline } = { ...before, ...change };
    if (slow !== before.slow || offline !== before.offline) this.#set({ status: 'sending', slow, offline });
  }

  #set(sending: Sending<Taken>): void {
    if (this.#abandoned.signal.aborted) return;
    const before = this.#sending;
    this.#sending = sending;
    this.#onChange(sending, before);
    this.#host.requestUpdate();
  }
}

/** Only "no" can be believed: a device counts as online when it is joined to a network that leads nowhere. */
function isOffline(): boolean {
  return !navigator.onLine;
}
