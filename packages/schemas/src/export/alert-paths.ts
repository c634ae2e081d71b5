import { BY_OFFICERS, LIST_PARAMETERS, REPLAY, type PathParts } from './path-parts.js';

/** Alerts, for officers and forces' own systems. */
export function alertPaths({ problems, json, idempotencyKey }: PathParts): Readonly<Record<string, unknown>> {
  return {
    '/v1/alerts': {
      post: {
        operationId: 'sendAlert',
        summary: 'Send an alert to everybody who asked for one like it',
        description:
          'Each of them gets it once, in their language: at once, after their quiet hours, or in their next digest. Only where the operator has set up sign-ups; elsewhere 404.',
        ...BY_OFFICERS,
        parameters: [idempotencyKey],
        requestBody: { required: true, ...json('alert') },
        responses: {
          201: {
            description: 'Its messages are on their way, by this or by an earlier try.',
            headers: REPLAY,
            ...json('alert-reply'),
          },
          ...problems(400, 401, 403, 404, 413, 415, 422, 429, 500, 503),
        },
      },
    },
    '/v1/officer/alerts': {
      get: {
        operationId: 'listAlerts',
        summary: 'List the alerts of a force, the newest first, and how far they have come',
        ...BY_OFFICERS,
        parameters: LIST_PARAMETERS,
        responses: {
          200: { description: 'Twenty alerts at most.', ...json('officer-alerts') },
          ...problems(400, 401, 403, 404, 429, 500, 503),
        },
      },
    },
  };
}
