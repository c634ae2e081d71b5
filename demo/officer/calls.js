/** @import { Problem } from '@frontcounter/schemas/submission' */

/** @typedef {'ended' | 'offline' | 'key' | 'page' | 'gone' | 'invalid' | 'busy' | 'failed'} Reason */

/** Milliseconds after which nobody waits for an answer any more. */
const PATIENCE = 20_000;

/** @type {Readonly<Record<string, Reason>>} */
const REASONS = {
  'officer-refused': 'key',
  'origin-not-allowed': 'page',
  'not-found': 'gone',
  'malformed-request': 'invalid',
  'update-invalid': 'invalid',
  'alert-invalid': 'invalid',
  'too-many-requests': 'busy',
  unavailable: 'busy',
};

/** A call that did not do what was asked. */
export class CallError extends Error {
  /**
   * @param {Reason} reason
   * @param {NonNullable<Problem['errors']>} errors what was wrong, where the service says
   */
  constructor(reason, errors = []) {
    super(reason);
    this.name = 'CallError';
    this.reason = reason;
    this.errors = errors;
  }
}

/**
 * Calls to the service with an officer's key, which goes into a header and nowhere else.
 *
 * @param {string} service its origin
 * @param {string} key
 * @param {AbortSignal} signedOut Aborted when the officer signs out: what comes afterwards is not given to anybody.
 */
export function createCalls(service, key, signedOut) {
  /**
   * @param {string} path
   * @param {RequestInit} [options]
   * @returns {Promise<unknown>} Rejects with a `CallError`.
   */
  async function call(path, { headers, ...options } = {}) {
    const reply = await fetch(`${service}${path}`, {
      ...options,
      headers: { authorization: `Bearer ${key}`, .../** @type {Record<string, string>} */ (headers) },
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([AbortSignal.timeout(PATIENCE), signedOut]),
    }).catch(() => {
      throw new CallError(signedOut.aborted ? 'ended' : 'offline');
    });
    const body = await reply.json().catch(() => undefined);
    if (signedOut.aborted) throw new CallError('ended');
    if (reply.ok && body !== undefined) return body;
    const { type = '', errors } = /** @type {Partial<Problem>} */ (body ?? {});
    throw new CallError(REASONS[type.split('/').at(-1) ?? ''] ?? 'failed', errors);
  }

  return {
    /** @param {string} path */
    read: (path) => call(path),
    /**
     * Asks what is too private for an address.
     *
     * @param {string} path
     * @param {object} body
     */
    ask: (path, body) =>
      call(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    /**
     * Says something once, however often it is tried under the same key.
     *
     * @param {string} path
     * @param {string} intent a random UUID
     * @param {object} body
     */
    say: (path, intent, body) =>
      call(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': `"${intent}"` },
        body: JSON.stringify(body),
      }),
  };
}

/** @typedef {ReturnType<typeof createCalls>} Calls */
