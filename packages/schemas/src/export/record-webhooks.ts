const HEADERS = [
  {
    name: 'webhook-id',
    description: 'The same at every try: drop what you had before.',
    schema: { type: 'string', format: 'uuid' },
  },
  {
    name: 'webhook-timestamp',
    description: 'When this try was made, in seconds since 1970. Refuse what is older than a few minutes.',
    schema: { type: 'string', pattern: '^\\d+$' },
  },
  {
    name: 'webhook-signature',
    description:
      'For each secret, `v1,` and the HMAC-SHA256 in base64 of id, timestamp and body, joined by dots. One right signature is enough.',
    schema: { type: 'string' },
  },
].map((header) => ({ ...header, in: 'header', required: true }));

/** What a force's record system is told, in the way of Standard Webhooks (https://www.standardwebhooks.com). */
export function recordWebhooks(reference: (schema: string) => object): Readonly<Record<string, unknown>> {
  const told = (operationId: string, summary: string): object => ({
    post: {
      operationId,
      summary,
      description:
        'Sent until it is answered with 2xx, for about a day; later messages of the same report wait. 400, 413 and 422 refuse it for good. Redirects are not followed.',
      parameters: HEADERS,
      requestBody: { required: true, content: { 'application/json': { schema: reference('record-event') } } },
      responses: { 204: { description: 'It has been written down. Any 2xx says so; the body is ignored.' } },
    },
  });
  return {
    'report.received': told('reportReceived', 'A report is there'),
    'report.entry': told('reportEntry', 'Something was said or done about a report'),
  };
}
