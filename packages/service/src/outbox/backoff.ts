const FIRST = 5_000;
const MOST = 6 * 3_600_000;

/** Tries before a message is given up on. With the waits between them, some twenty-four hours. */
export const MOST_TRIES = 16;

/**
 * Milliseconds to wait after a failed try: doubling from five seconds to six hours, and between a half and the whole of
 * that by chance, so that what failed together does not come back together.
 *
 * @param attempt The try that failed, from 1.
 * @param chance From 0 to 1.
 */
export function backoff(attempt: number, chance: number): number {
  return Math.min(MOST, FIRST * 2 ** (attempt - 1)) * (0.5 + chance / 2);
}
