import type { FastifyInstance } from 'fastify';
import { refuseOtherMethods } from '../http/other-methods.js';
import type { RouteOptions } from '../http/route-options.js';
import { limitRequests } from '../limits/limit-requests.js';
import { readIdempotencyKey } from '../submissions/idempotency-key.js';
import { readSignUp, type SignUpRules } from './read-sign-up.js';
import { storeSubscription } from './store-subscription.js';

/** Each may send a message to somebody who did not ask for one. */
const SIGN_UPS_PER_MINUTE = 30;

/**
 * `POST /v1/subscriptions`: somebody wants alerts. Nothing is sent before whoever has the address confirms it. The answer is the same whether the address was known or not.
 */
export function subscriptionRoutes(app: FastifyInstance, options: RouteOptions & SignUpRules): void {
  const { db, now, outbox } = options;
  limitRequests(app, SIGN_UPS_PER_MINUTE, now);

  app.post('/v1/subscriptions', async ({ body, headers }, reply) => {
    const key = readIdempotencyKey(headers['idempotency-key']);
    await storeSubscription(db, readSignUp(body, headers.origin, options), { key, at: now() });
    outbox.wake();
    return reply.code(202).send({});
  });

  refuseOtherMethods(app, '/v1/subscriptions', ['POST']);
}
