const FIRST_DELAY = 500;
const LONGEST_DELAY = 5_000;

/**
 * How long to wait before a try, in milliseconds: doubling from half a second to five, then spread over 50–100 % so
 * that thousands of phones do not return together after an outage. `retryAfter` is the service's own wish and is
 * never undercut.
 *
 * @param failures How many tries have failed, from 1.
 * @param random From 0 to 1.
 */
export function retryDelay(failures: number, random: number, retryAfter = 0): number {
  const spread = 0.5 + random / 2;
  return Math.max(retryAfter, Math.min(FIRST_DELAY * 2 ** (failures - 1), LONGEST_DELAY) * spread);
}

/** Reads a `Retry-After` header (RFC 9110, 10.2.3): seconds, or a date. In milliseconds; 0 when absent or unreadable. */
export function readRetryAfter(header: string | null, now: number): number {
  if (!header) return 0;
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Math.max(0, milliseconds || 0);
}
