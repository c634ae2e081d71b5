/**
 * SQLSTATE classes and codes that say "not now" rather than "never": connection lost (08), out of resources (53),
 * serialisation failure and deadlock (40), statement cancelled or server going down (57).
 */
const OUTAGE_STATE = /^(?:08|53|40|57)[0-9A-Z]{3}$/;

const OUTAGE_ERRNO = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
]);

/** node-postgres gives these no code. */
const OUTAGE_MESSAGE =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Query read timeout/;

/** True when the database could not be reached or was too busy, so that the same request may succeed later. */
export function isOutage(error: Error): boolean {
  const code = 'code' in error ? String(error.code) : '';
  return OUTAGE_STATE.test(code) || OUTAGE_ERRNO.has(code) || OUTAGE_MESSAGE.test(error.message);
}

/** True when a statement waited too long for a row that another transaction holds (SQLSTATE 55P03). */
export function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '55P03';
}
