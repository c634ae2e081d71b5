import type { OutboxHandlers } from './handlers.js';
import { OutboxWorker, type OutboxWorkerOptions } from './outbox-worker.js';
import { RECORD_TOPICS } from './topics.js';

/**
 * Delivers every topic that has a handler: what record systems are told apart from all else, so that mail does not wait
 * for a record system that does not answer.
 */
export class Outbox {
  readonly #workers: readonly OutboxWorker[];

  constructor({ handlers, ...options }: OutboxWorkerOptions) {
    const isRecord = (topic: string): boolean => RECORD_TOPICS.some((each) => each === topic);
    const those = (isMine: (topic: string) => boolean): OutboxHandlers =>
      Object.fromEntries(Object.entries(handlers).filter(([topic]) => isMine(topic)));
    this.#workers = [those(isRecord), those((topic) => !isRecord(topic))].map(
      (mine) => new OutboxWorker({ ...options, handlers: mine }),
    );
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
