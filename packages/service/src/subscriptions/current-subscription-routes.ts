import {
  subscriptionConfirmShape,
  subscriptionPatchShape,
  type ConfirmedSubscription,
  type Subscription,
} from '@frontcounter/schemas/submission';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { refuseOtherMethods } from '../http/other-methods.js';
import { ProblemError } from '../http/problems.js';
import type { RouteOptions } from '../http/route-options.js';
import { limitRequests } from '../limits/limit-requests.js';
import { readBody } from '../reports/read-body.js';
import {
  changeSubscription,
  confirmSubscription,
  leaveSubscription,
  pauseSubscription,
  writeDown,
} from './change-subscription.js';
import type { KnownSubscription } from './change-subscription.js';
import { readSignUp, type SignUpRules } from './read-sign-up.js';
import { showSubscription } from './show-subscription.js';
import { isSentTo, storeSubscription } from './store-subscription.js';
import type { SubscriptionDoor } from './subscription-door.js';
import type { SubscriptionTokens } from './subscription-tokens.js';

const REQUESTS_PER_MINUTE = 120;
const PATH = '/v1/subscriptions/current';

interface CurrentSubscriptionRouteOptions extends RouteOptions, SignUpRules {
  readonly door: SubscriptionDoor;
  readonly tokens: SubscriptionTokens;
}

/** What a person does who has a link of a message: confirm; look, change, pause, leave, with its token as bearer token. */
export function currentSubscriptionRoutes(app: FastifyInstance, options: CurrentSubscriptionRouteOptions): void {
  const { db, now, outbox, door, tokens } = options;
  limitRequests(app, REQUESTS_PER_MINUTE, now);

  app.post('/v1/subscriptions/confirm', async ({ body, headers }): Promise<ConfirmedSubscription> => {
    const { token } = readBody(body, subscriptionConfirmShape);
    const { id } = await door.open('confirm', token, headers.origin);
    const confirmed = await confirmSubscription(db, id, now());
    if (!confirmed) throw new ProblemError('subscription-gone');
    return { manage: tokens.make('manage', id), subscription: showSubscription(confirmed) };
  });

  app.get(PATH, { exposeHeadRoute: false }, async (request): Promise<Subscription> => {
    const known = await open(request);
    await writeDown(db, known, 'consultation', now());
    return showSubscription(known);
  });

  app.put(PATH, async (request, reply): Promise<Subscription | object> => {
    const known = await open(request);
    const signUp = readSignUp(request.body, request.headers.origin, options);
    if (signUp.submission.force !== known.force) throw new ProblemError('unknown-force');
    if (isSentTo(known, signUp.wishes)) {
      const changed = await changeSubscription(db, known, signUp, now());
      if (!changed) throw new ProblemError('subscription-gone');
      return showSubscription(changed);
    }
    // Whoever has the other address is asked first. Until they say yes, all stays as it was.
    await storeSubscription(db, signUp, { key: randomUUID(), at: now(), replaces: known.id });
    outbox.wake();
    return reply.code(202).send({});
  });

  app.patch(PATH, async (request): Promise<Subscription> => {
    const known = await open(request);
    const { paused } = readBody(request.body, subscriptionPatchShape);
    const paused_at = paused ? (known.paused_at ?? now()) : null;
    await pauseSubscription(db, known, paused_at, now());
    return showSubscription({ ...known, paused_at });
  });

  app.delete(PATH, async (request, reply) => {
    const { id } = await open(request);
    await leaveSubscription(db, id, now());
    return reply.code(204).send();
  });

  refuseOtherMethods(app, '/v1/subscriptions/confirm', ['POST']);
  refuseOtherMethods(app, PATH, ['GET', 'PUT', 'PATCH', 'DELETE']);

  function open({ headers }: FastifyRequest): Promise<KnownSubscription> {
    const token = /^bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
    return door.open('manage', token, headers.origin);
  }
}
