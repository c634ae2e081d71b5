import type { ReactiveController } from 'lit';
import type * as Danger from './danger.js';

/** Comes last, and only for a report: nobody needs it before something is typed, and a form without it is whole. */
export async function watchForDanger(
  ...[host, options]: Parameters<typeof Danger.watchForDanger>
): Promise<Danger.DangerWatch | undefined> {
  await new Promise<void>((resolve) => {
    const waiting: ReactiveController = {
      hostUpdated() {
        if (!options.isReport()) return;
        host.removeController(waiting);
        resolve();
      },
    };
    host.addController(waiting);
    waiting.hostUpdated?.();
  });
  try {
    return (await import('./danger.js')).watchForDanger(host, options);
  } catch {
    return undefined;
  }
}
