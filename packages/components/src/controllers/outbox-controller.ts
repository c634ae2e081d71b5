import type { Receipt } from '@frontcounter/schemas';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isExpired } from '../client/local-outbox-store.js';
import type { KeptReport, OutboxStore } from '../client/outbox-store.js';
import type { Refusal } from '../client/problems.js';
import type { SubmissionClient } from '../client/submission-client.js';
import type { WindowLocks } from '../client/window-locks.js';

/** Between two tries that nobody asked for, in ms: doubling from the first to the longest. */
const FIRST_WAIT = 10_000;
const LONGEST_WAIT = 5 * 60_000;

/** What the outbox needs of the page and its clock. Tests bring their own. */
export interface OutboxWorld {
  now(): number;
  /** From 0 to 1. */
  random(): number;
  isVisible(): boolean;
  /** Tells when trying is worth while: the network is back, or the person is. Gives a function that stops it. */
  watch(onWake: () => void): () => void;
}

export interface OutboxOptions {
  readonly store: OutboxStore;
  readonly locks: WindowLocks;
  readonly world: OutboxWorld;
  readonly client: () => SubmissionClient;
  /** A report has arrived. What is to be seen of it is seen after the host's next update. */
  readonly onDelivered: (report: KeptReport, receipt: Receipt, replayed: boolean) => void;
  /** The service does not take a report, or it has waited too long. */
  readonly onRefused: (report: KeptReport) => void;
}

/** How a report stands that has not been sent. `elsewhere`: another window has sent or deleted it. */
export type KeptState = 'waiting' | 'sending' | 'refused' | 'elsewhere';

/**
 * Sends the reports that wait on a device, each under the key that it was first sent with, from whichever window
 * comes first. A report is forgotten only after its receipt has been before the person's eyes: a window that closes
 * in between leaves it, and the next try brings the same receipt.
 */
export class OutboxController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: OutboxOptions;
  #reports: readonly KeptReport[] = [];
  /** Those that the device would not keep. They go with the page. */
  readonly #unkept = new Map<string, KeptReport>();
  readonly #sending = new Map<string, AbortController>();
  readonly #delivered = new Set<string>();
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopWatching: readonly (() => void)[] = [];
  #wake: (() => void)[] = [];
  #isConnected = false;

  constructor(host: ReactiveControllerHost, options: OutboxOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#isConnected) return;
    this.#isConnected = true;
    const { store, world } = this.#options;
    this.#stopWatching = [store.watch(() => this.#lookAgain()), world.watch(() => this.#woken())];
    this.#woken();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    clearTimeout(this.#timer);
    this.#stopWatching.forEach((stop) => stop());
    this.#wakeAll();
  }

  /** The person is reporting something else now. What is kept stays kept. */
  end(): void {
    this.#host.removeController(this);
    this.hostDisconnected();
    for (const stop of this.#sending.values()) stop.abort();
  }

  /** Everything that has not been sent, the oldest first. */
  get reports(): readonly KeptReport[] {
    return [...this.#reports, ...this.#unkept.values()].filter(({ id }) => !this.#delivered.has(id));
  }

  stateOf(id: string): KeptState {
    if (this.#sending.has(id)) return 'sending';
    const report = this.reports.find((each) => each.id === id);
    if (!report) return 'elsewhere';
    return report.refused ? 'refused' : 'waiting';
  }

  isKept(id: string): boolean {
    return !this.#unkept.has(id);
  }

  /** The network did not take a report: it waits here from now on. */
  keep(report: KeptReport): void {
    if (!this.#options.store.put(report)) this.#unkept.set(report.id, report);
    this.#failures = 0;
    this.#lookAgain();
    this.#schedule();
  }

  /** Notes something about a report that is still there. */
  update(report: KeptReport): void {
    if (this.#unkept.has(report.id)) this.#unkept.set(report.id, report);
    else if (this.#options.store.has(report.id)) this.#options.store.put(report);
    this.#lookAgain();
  }

  /** Nobody wants it sent from here any more. What is just on its way is stopped, as far as that can be. */
  remove(id: string): void {
    this.#sending.get(id)?.abort();
    this.#sending.delete(id);
    this.#forget(id);
  }

  /** The person wants a report sent now, whatever other windows do: its key makes one report of it. */
  async send(report: KeptReport): Promise<void> {
    await this.#try(report);
  }

  readonly #woken = (): void => {
    this.#failures = 0;
    this.#lookAgain();
    this.#wakeAll();
    this.#sendAll();
  };

  #wakeAll(): void {
    this.#wake.splice(0).forEach((go) => go());
  }

  #lookAgain(): void {
    const before = this.reports.length;
    this.#reports = this.#options.store.read();
    // Mostly nothing waits, and a page of many questions takes its time to be shown anew.
    if (before || this.reports.length) this.#host.requestUpdate();
  }

  #sendAll(): void {
    clearTimeout(this.#timer);
    const { locks, store } = this.#options;
    for (const report of this.reports) {
      if (report.refused || this.#sending.has(report.id)) continue;
      void locks
        .ifFree(`frontcounter.outbox.${report.id}`, async () => {
          // Another window may have dealt with it while this one waited for its turn.
          if (this.#unkept.has(report.id) || store.has(report.id)) await this.#try(report);
        })
        .catch(() => undefined)
        .then(() => this.#schedule());
    }
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const isWaiting = this.reports.some(({ id }) => this.stateOf(id) === 'waiting');
    if (!this.#isConnected || !isWaiting) return;
    const wait = Math.min(FIRST_WAIT * 2 ** this.#failures, LONGEST_WAIT) * (0.5 + this.#options.world.random() / 2);
    this.#timer = setTimeout(() => this.#sendAll(), wait);
  }

  async #try(report: KeptReport): Promise<void> {
    const { id, key, submission } = report;
    if (this.#sending.has(id) || this.#delivered.has(id)) return;
    const { client, world, onDelivered } = this.#options;
    if (isExpired(report, world.now())) {
      this.#refuse(report, { type: 'expired', status: 0, errors: [] });
      return;
    }
    const stop = new AbortController();
    this.#sending.set(id, stop);
    this.#host.requestUpdate();
    // One try at a time: the waits between them are the outbox's own.
    const outcome = await client()
      .submit(submission, { key, signal: stop.signal, onRetry: () => false })
      .catch(() => ({ kind: 'unreachable' }) as const);
    if (stop.signal.aborted) return;
    this.#sending.delete(id);
    this.#host.requestUpdate();
    if (outcome.kind === 'accepted') {
      this.#delivered.add(id);
      onDelivered(report, outcome.receipt, outcome.replayed);
      if (await this.#hasBeenSeen()) this.#forget(id);
      return;
    }
    if (outcome.kind === 'refused' && !mayPass(outcome.refusal)) {
      this.#refuse(report, outcome.refusal);
      return;
    }
    this.#failures += 1;
    this.#schedule();
  }

  /** False when the window went first. */
  async #hasBeenSeen(): Promise<boolean> {
    await this.#host.updateComplete;
    while (this.#isConnected && !this.#options.world.isVisible()) {
      await new Promise<void>((resolve) => this.#wake.push(resolve));
    }
    return this.#isConnected;
  }

  #refuse(report: KeptReport, { type, errors }: Refusal): void {
    const refused = { ...report, refused: { reason: type, errors } };
    this.update(refused);
    this.#options.onRefused(refused);
  }

  #forget(id: string): void {
    this.#unkept.delete(id);
    this.#options.store.remove(id);
    this.#lookAgain();
  }
}

/** A trouble of the service, not of the report: worth another try later. */
function mayPass({ type, status }: Refusal): boolean {
  return status === 408 || status === 429 || status >= 500 || type === 'submission-in-progress';
}
