import { createHmac } from 'node:crypto';
import { keyOf } from './webhook-settings.js';

interface Signed {
  readonly id: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
  readonly body: string;
}

/** The headers of a message as Standard Webhooks has them, with one signature for each secret. */
export function webhookHeaders(
  secrets: readonly string[],
  { id, timestamp, body }: Signed,
): Readonly<Record<string, string>> {
  const signatures = secrets.map((secret) => {
    const key = keyOf(secret) ?? '';
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatures.join(' '),
  };
}
