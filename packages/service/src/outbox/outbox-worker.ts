import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../database/database.js';
import { backoff, MOST_TRIES } from './backoff.js';
import { claimMessages, type Claimable, type ClaimedMessage } from './claim-messages.js';
import { DeliveryError, faultOf, type ForcesHandler, type OutboxHandler, type OutboxHandlers } from './handlers.js';
import type { Topic, TopicPayloads } from './topics.js';

/** Times in milliseconds. */
interface OutboxTiming {
  /** How often to look for what is due, where nothing wakes the worker. */
  readonly poll: number;
  /** The most that one try may take. */
  readonly delivery: number;
  /** How long a row is kept from other copies: longer than a try, or two would deliver it at once. */
  readonly lease: number;
  /** How long tries under way may go on when the service is told to stop. Less than `main.ts` waits. */
  readonly stop: number;
}

const USUAL_TIMING: OutboxTiming = { poll: 5_000, delivery: 30_000, lease: 60_000, stop: 7_000 };

/** A mail server and a record system are each asked for a few things at once by each copy. */
const MOST_AT_ONCE = 8;

export interface OutboxWorkerOptions {
  readonly db: Database;
  readonly handlers: OutboxHandlers;
  readonly log: Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>;
  readonly now: () => Date;
  readonly timing?: Partial<OutboxTiming>;
  /** Milliseconds to wait after the try of this number failed. `backoff()` by default. */
  readonly wait?: (attempt: number) => number;
}

/**
 * Delivers what stands in the outbox, each message at least once: until its handler says that it is delivered, or it has
 * failed `MOST_TRIES` times, or for good. Several workers, in several copies of the service, share one table.
 */
export class OutboxWorker {
  readonly #options: OutboxWorkerOptions;
  readonly #timing: OutboxTiming;
  readonly #what: readonly Claimable[];
  readonly #underWay = new Set<Promise<void>>();
  readonly #wait: (attempt: number) => number;
  readonly #cutOff = new AbortController();
  #running: Promise<void> | undefined;
  #stopped: Promise<void> | undefined;
  #stopping = false;
  #woken = false;
  #resume: () => void = () => undefined;

  constructor(options: OutboxWorkerOptions) {
    this.#options = options;
    this.#timing = { ...USUAL_TIMING, ...options.timing };
    this.#wait = options.wait ?? ((attempt) => backoff(attempt, Math.random()));
    this.#what = Object.entries(options.handlers).map(([topic, handler]) => ({
      topic: topic as Topic,
      ...(typeof handler === 'object' && { forces: handler.forces }),
    }));
  }

  start(): void {
    if (this.#what.length > 0) this.#running ??= this.#run();
  }

  /** There may be something to deliver: called after a commit that posted a message. */
  wake(): void {
    this.#woken = true;
    this.#resume();
  }

  /**
   * Takes no more, and resolves when the tries under way have ended. What takes too long is cut off and stays leased: it
   * may have been delivered, so nobody tries again before the lease ends.
   */
  stop(): Promise<void> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  async #stop(): Promise<void> {
    this.#stopping = true;
    this.wake();
    const timer = setTimeout(() => this.#cutOff.abort(), this.#timing.stop);
    await this.#running;
    await Promise.all(this.#underWay);
    clearTimeout(timer);
  }

  async #run(): Promise<void> {
    while (!this.#stopping) {
      this.#woken = false;
      const free = MOST_AT_ONCE - this.#underWay.size;
      const claimed = await this.#claim(free);
      for (const message of claimed) this.#begin(message);
      if (free === 0 || claimed.length < free) await this.#pause();
    }
  }

  async #claim(most: number): Promise<ClaimedMessage[]> {
    const { db, log, now } = this.#options;
    try {
      return await claimMessages(db, { what: this.#what, most, now: now(), lease: this.#timing.lease });
    } catch (error) {
      log.error({ err: error }, 'the outbox cannot be read');
      return [];
    }
  }

  #begin(message: ClaimedMessage): void {
    const task = this.#handle(message)
      // It was tried, and what came of it cannot be written down: it is tried again when the lease ends.
      .catch((error: unknown) => this.#options.log.error({ err: error }, 'the outbox cannot be written'))
      .finally(() => {
        this.#underWay.delete(task);
        this.wake();
      });
    this.#underWay.add(task);
  }

  async #handle(message: ClaimedMessage): Promise<void> {
    const { log, now } = this.#options;
    const started = performance.now();
    const about = { topic: message.topic, outbox: message.id, attempt: message.attempts };
    try {
      await this.#deliver(message);
      await this.#settle(message, { delivered_at: now(), payload: '{}', fault: null });
      const milliseconds = Math.round(performance.now() - started);
      const waited = Math.round((now().getTime() - message.created_at.getTime()) / 1000);
      log.info({ ...about, milliseconds, waited }, 'delivered');
    } catch (error) {
      if (this.#cutOff.signal.aborted) return;
      const fault = faultOf(error);
      const { permanent, retryAfter } = error instanceof DeliveryError ? error : { permanent: false, retryAfter: 0 };
      if (permanent || message.attempts >= MOST_TRIES) {
        await this.#settle(message, { abandoned_at: now(), fault });
        log.error({ ...about, fault }, 'given up: see `frontcounter-service outbox list`');
        return;
      }
      const wait = Math.max(retryAfter * 1000, this.#wait(message.attempts));
      await this.#settle(message, { due_at: new Date(now().getTime() + wait), fault });
      log.warn({ ...about, fault, again: Math.round(wait / 1000) }, 'not delivered');
    }
  }

  async #deliver(message: ClaimedMessage): Promise<void> {
    // Its last try was begun and never ended: the process went with it.
    if (message.attempts > MOST_TRIES) throw new DeliveryError('unfinished', { permanent: true });
    const signal = AbortSignal.any([AbortSignal.timeout(this.#timing.delivery), this.#cutOff.signal]);
    const handler = this.#options.handlers[message.topic] as OutboxHandler | ForcesHandler;
    const deliver = typeof handler === 'object' ? handler.deliver : handler;
    const delivery = deliver(
      {
        id: message.id,
        force: message.force,
        reportId: message.report_id,
        payload: message.payload as TopicPayloads[Topic],
        createdAt: message.created_at,
        attempt: message.attempts,
      },
      signal,
    );
    // A handler that does not listen to its signal would hold up the stop, and its place among the few at once.
    const late = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new DeliveryError('timeout')), { once: true });
    });
    await Promise.race([delivery, late]);
  }

  /** Writes what came of a try, unless the lease ended meanwhile and another worker has the row. */
  async #settle(
    { id, attempts }: ClaimedMessage,
    outcome: { delivered_at?: Date; abandoned_at?: Date; due_at?: Date; payload?: string; fault: string | null },
  ): Promise<void> {
    await this.#options.db
      .updateTable('outbox')
      .set({ ...outcome, leased_until: null })
      .where('id', '=', id)
      .where('attempts', '=', attempts)
      .where('delivered_at', 'is', null)
      .execute();
  }

  #pause(): Promise<void> {
    if (this.#woken) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#resume(), this.#timing.poll);
      timer.unref();
      this.#resume = () => {
        clearTimeout(timer);
        this.#resume = () => undefined;
        resolve();
      };
    });
  }
}
