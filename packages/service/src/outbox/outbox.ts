import type { OutboxHandlers } from './handlers.js';
import { OutboxWorker, type OutboxWorkerOptions } from './outbox-worker.js';
import { ALERT_TOPICS, RECORD_TOPICS } from './topics.js';

/**
 * Delivers every topic that has a handler, in lanes of their own: what one person waits for does not wait for a record
 * system that does not answer, or behind an alert to very many.
 */
export class Outbox {
  readonly #workers: readonly OutboxWorker[];

  constructor({ handlers, ...options }: OutboxWorkerOptions) {
    const lanes: readonly (readonly string[])[] = [RECORD_TOPICS, ALERT_TOPICS];
    const those = (isMine: (topic: string) => boolean): OutboxHandlers =>
      Object.fromEntries(Object.entries(handlers).filter(([topic]) => isMine(topic)));
    this.#workers = [
      ...lanes.map((topics) => those((topic) => topics.includes(topic))),
      those((topic) => !lanes.flat().includes(topic)),
    ].map((mine) => new OutboxWorker({ ...options, handlers: mine }));
  }

  start(): void {
    for (const worker of this.#workers) worker.start();
  }

  wake(): void {
    for (const worker of this.#workers) worker.wake();
  }

  async stop(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.stop()));
  }
}
