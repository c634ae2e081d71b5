import type { FastifyInstance } from 'fastify';
import { ProblemError } from '../http/problems.js';
import { NetworkNames } from './network.js';
import { RequestWindow } from './request-window.js';

const WINDOW_SECONDS = 60;

/**
 * Limits requests by network. The limit is high on purpose: thousands of phones share one address behind a mobile
 * carrier, and shutting them out would shut out victims. It stops a runaway script, not a determined attacker; the
 * gates around the slow hash bound what anyone can cost.
 *
 * Headers as in the IETF draft "RateLimit header fields for HTTP".
 */
export function limitRequests(app: FastifyInstance, requestsPerMinute: number, now: () => Date): void {
  const names = new NetworkNames();
  const window = new RequestWindow(requestsPerMinute, WINDOW_SECONDS);
  app.addHook('onRequest', async (request, reply) => {
    const at = now();
    const { allowed, remaining, resetSeconds } = window.take(names.name(request.ip, at), at);
    reply.header('RateLimit-Policy', `"network";q=${window.limit};w=${window.seconds}`);
    reply.header('RateLimit', `"network";r=${remaining};t=${resetSeconds}`);
    if (!allowed) throw new ProblemError('too-many-requests', { retryAfter: resetSeconds });
  });
}
