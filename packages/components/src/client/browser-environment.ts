/** What a client needs from the world. Tests bring their own clock and chance. */
export interface Environment {
  fetch(url: string, init: RequestInit): Promise<Response>;
  now(): number;
  /** From 0 to 1. */
  random(): number;
  /** Waits; rejects with the signal's reason when aborted. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export const browserEnvironment: Environment = {
  fetch: (url, init) => fetch(url, init),
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const finish = (): void => {
        clearTimeout(timer);
        removeEventListener('online', finish);
        signal.removeEventListener('abort', finish);
        if (signal.aborted) reject(signal.reason as Error);
        else resolve();
      };
      const timer = setTimeout(finish, milliseconds);
      // `online` is a hint that trying is worth while, so it cuts a wait short; its absence proves nothing.
      addEventListener('online', finish);
      signal.addEventListener('abort', finish);
      if (signal.aborted) finish();
    }),
};
