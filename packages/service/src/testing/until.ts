import { setTimeout as pause } from 'node:timers/promises';

const MOST = 60_000;

/** Resolves once the condition holds; fails when it never does. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + MOST;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error('What the test waits for did not come.');
    await pause(5);
  }
}
