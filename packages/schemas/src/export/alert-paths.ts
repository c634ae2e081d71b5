interface Parts {
  /** The replies outside 2xx. */
  readonly problems: (...statuses: readonly number[]) => Readonly<Record<number, unknown>>;
  readonly reference: (schema: string) => object;
  readonly idempotencyKey: object;
}

/** Alerts, for officers and forces' own systems. */
export function alertPaths({ problems, reference, idempotencyKey }: Parts): Readonly<Record<string, unknown>> {
  const json = (schema: string): object => ({ content: { 'application/json': { schema: reference(schema) } } });
  const officer = { security: [{ officerKey: [] }] };
  return {
    '/v1/alerts': {
      post: {
        operationId: 'sendAlert',
        summary: 'Send an alert to everybody who asked for one like it',
        description:
          'Each of them gets it once, in their language: at once, after their quiet hours, or in their next digest. Only where the operator has set up sign-ups; elsewhere 404.',
        ...officer,
        parameters: [idempotencyKey],
        requestBody: { required: true, ...json('alert') },
        responses: {
          201: {
            description: 'Its messages are on their way, by this or by an earlier try.',
            headers: {
              'Idempotent-Replay': {
                description: 'Present when an earlier try with the same key had sent it.',
                schema: { const: 'true' },
              },
            },
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
        ...officer,
        parameters: [
          {
            name: 'force',
            in: 'query',
            description: 'One of the key’s forces; all of them without it.',
            schema: { type: 'string' },
          },
          { name: 'before', in: 'query', description: 'The `next` of the list before.', schema: { type: 'string' } },
        ],
        responses: {
          200: { description: 'Twenty alerts at most.', ...json('officer-alerts') },
          ...problems(400, 401, 403, 404, 429, 500, 503),
        },
      },
    },
  };
}
