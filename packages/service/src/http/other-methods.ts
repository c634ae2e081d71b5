import type { FastifyInstance, HTTPMethods } from 'fastify';
import { ProblemError } from './problems.js';

const METHODS: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * Answers 405 with `Allow` (RFC 9110 §15.5.6) for the methods that an address does not take, where Fastify says 404. Called
 * after its routes: Fastify takes HEAD wherever it takes GET, unless the route says otherwise.
 */
export function refuseOtherMethods(app: FastifyInstance, url: string, allowed: readonly HTTPMethods[]): void {
  const taken: readonly HTTPMethods[] = app.hasRoute({ url, method: 'HEAD' }) ? [...allowed, 'HEAD'] : allowed;
  app.route({
    method: METHODS.filter((method) => !taken.includes(method)),
    url,
    // Before the body is parsed: what was sent does not matter.
    onRequest: async () => {
      throw new ProblemError('method-not-allowed', { headers: { allow: taken.join(', ') } });
    },
    handler: async () => undefined,
  });
}
