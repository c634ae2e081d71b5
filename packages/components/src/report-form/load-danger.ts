import type * as Danger from './danger.js';

/** Comes last: nobody needs it before something is typed, and a form without it is whole. */
export async function watchForDanger(
  ...[host, options]: Parameters<typeof Danger.watchForDanger>
): Promise<Danger.DangerWatch | undefined> {
  try {
    return (await import('./danger.js')).watchForDanger(host, options);
  } catch {
    return undefined;
  }
}
