import type { FastifyInstance } from 'fastify';

const HOUR = 3_600_000;

/**
 * Runs what keeps the tables and the disk small, after the start and every hour. The start does not wait for it, the
 * end does: whatever closes what a job uses must be hooked to `onClose` before the job, since those run backwards. A
 * job that fails is tried again an hour later; one that takes longer is not begun twice.
 *
 * @param done what the log says of the number that a job gives.
 */
export function repeatHourly(app: FastifyInstance, done: string, job: (stop: AbortSignal) => Promise<number>): void {
  const stop = new AbortController();
  let running: Promise<void> | undefined;
  const run = (): void => {
    running ??= job(stop.signal)
      .then(
        (count) => app.log.debug({ count }, done),
        (error: unknown) => app.log.error({ err: error }, 'an hourly job failed'),
      )
      .finally(() => (running = undefined));
  };
  const timer = setInterval(run, HOUR);
  timer.unref();
  app.addHook('onReady', async () => run());
  app.addHook('preClose', async () => {
    clearInterval(timer);
    stop.abort();
  });
  app.addHook('onClose', () => running);
}
