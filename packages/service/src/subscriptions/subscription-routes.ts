import { checkSubmission, londonDate } from '@frontcounter/schemas';
import type { FastifyInstance } from 'fastify';
import { refuseOtherMethods } from '../http/other-methods.js';
import { ProblemError } from '../http/problems.js';
import type { RouteOptions } from '../http/route-options.js';
import { limitRequests } from '../limits/limit-requests.js';
import { readIdempotencyKey } from '../submissions/idempotency-key.js';
import { readSubmission, requireForce } from '../submissions/read-submission.js';
import { storeSubscription } from './store-subscription.js';

/** Each may send a message to somebody who did not ask for one. */
const SIGN_UPS_PER_MINUTE = 30;

/**
 * `POST /v1/subscriptions`: somebody wants alerts. Nothing is sent before whoever has the address confirms it. The answer
 * is the same whether the address was known or not.
 */
export function subscriptionRoutes(app: FastifyInstance, { db, services, forces, now, outbox }: RouteOptions): void {
  limitRequests(app, SIGN_UPS_PER_MINUTE, now);

  app.post('/v1/subscriptions', async (request, reply) => {
    const key = readIdempotencyKey(request.headers['idempotency-key']);
    const submission = readSubmission(request.body);
    requireForce(forces, submission.force, request.headers.origin);
    const service = services.get(submission.service.id)?.definition;
    if (service?.kind !== 'alert-signup') throw new ProblemError('unknown-service');
    if (service.version.split('.')[0] !== submission.service.version.split('.')[0])
      throw new ProblemError('definition-changed');
    const at = now();
    const errors = checkSubmission(service, submission, { today: londonDate(at) });
    if (errors.length > 0) throw new ProblemError('answers-invalid', { errors });
    await storeSubscription(db, key, submission, at);
    outbox.wake();
    return reply.code(202).send({});
  });

  refuseOtherMethods(app, '/v1/subscriptions', ['POST']);
}
