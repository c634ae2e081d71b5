import type { PathParts } from './path-parts.js';

interface Parts extends PathParts {
  /** The submission schemas of all services that are alert sign-ups. */
  readonly signUps: readonly object[];
}

const WAITS = {
  description: 'It waits for whoever has the address to confirm it.',
  content: { 'application/json': { schema: { type: 'object', maxProperties: 0 } } },
};

/** Signing up for alerts: who asks, who confirms, and who has the link of a message. Nothing where there is no sign-up. */
export function subscriptionPaths(parts: Parts): Readonly<Record<string, unknown>> {
  const { problems, json, idempotencyKey, signUps } = parts;
  if (signUps.length === 0) return {};
  const manager = { security: [{ manageToken: [] }] };
  const signUp = { required: true, content: { 'application/json': { schema: { oneOf: signUps } } } };
  const asked = { description: 'What was asked for.', ...json('subscription') };
  return {
    '/v1/subscriptions': {
      post: {
        operationId: 'signUpForAlerts',
        summary: 'Sign up for alerts',
        description:
          'Sends a message with a link to the address that is given; nothing else is sent before somebody has opened it and confirmed. The answer is the same whether the address was known or not. Only where the operator has set up mail, an origin and a secret; elsewhere 404.',
        parameters: [idempotencyKey],
        requestBody: signUp,
        responses: { 202: WAITS, ...problems(400, 403, 404, 409, 413, 415, 422, 429, 500, 503) },
      },
    },
    '/v1/subscriptions/confirm': {
      post: {
        operationId: 'confirmAlerts',
        summary: 'Confirm a sign-up',
        description:
          'With the token of the link in the message, once a person has said so: mail scanners open links by themselves. A second time changes nothing and gets the same answer. After two days, and after the sign-up was left or replaced: 404.',
        requestBody: { required: true, ...json('subscription-confirm') },
        responses: {
          200: { description: 'Alerts begin.', ...json('confirmed-subscription') },
          ...problems(400, 403, 404, 413, 415, 429, 500, 503),
        },
      },
    },
    '/v1/subscriptions/current': {
      get: {
        operationId: 'readSubscription',
        summary: 'Read what somebody has asked for',
        ...manager,
        responses: { 200: asked, ...problems(403, 404, 429, 500, 503) },
      },
      put: {
        operationId: 'changeSubscription',
        summary: 'Ask for something else',
        description:
          'With the same address, it is changed at once. With another, whoever has that is asked first, as at the beginning; until they confirm, all stays as it was.',
        ...manager,
        requestBody: signUp,
        responses: { 200: asked, 202: WAITS, ...problems(400, 403, 404, 409, 413, 415, 422, 429, 500, 503) },
      },
      patch: {
        operationId: 'pauseSubscription',
        summary: 'Pause alerts, or start them again',
        ...manager,
        requestBody: { required: true, ...json('subscription-patch') },
        responses: { 200: asked, ...problems(400, 403, 404, 413, 415, 429, 500, 503) },
      },
      delete: {
        operationId: 'leave',
        summary: 'Leave, and have every detail deleted',
        ...manager,
        responses: { 204: { description: 'It is gone.' }, ...problems(403, 404, 429, 500, 503) },
      },
    },
    '/v1/subscriptions/unsubscribe/{token}': {
      post: {
        operationId: 'unsubscribeWithOneClick',
        summary: 'Leave, as mail programs do it for a person',
        description:
          'The address that stands in List-Unsubscribe (RFC 8058). The answer is the same for who had left before.',
        parameters: [{ name: 'token', in: 'path', required: true, schema: { type: 'string' } }],
        requestBody: {
          content: {
            'application/x-www-form-urlencoded': {
              schema: { type: 'object', properties: { 'List-Unsubscribe': { const: 'One-Click' } } },
            },
          },
        },
        responses: { 200: { description: 'They get nothing more.' }, ...problems(413, 415, 429, 500, 503) },
      },
    },
  };
}
