import { DeliveryError } from '../outbox/handlers.js';
import { webhookHeaders } from './sign-webhook.js';
import type { Webhook } from './webhook-settings.js';

/** Milliseconds. Whoever receives should write the message down, say so, and work on it afterwards. */
const TIMEOUT = 10_000;
/** Seconds. Whoever asks for more is asked again after this. */
const LONGEST_WAIT = 6 * 3600;
/** The message itself is refused. Every other refusal an operator can mend, and the message is as good as before. */
const OF_THE_MESSAGE: readonly number[] = [400, 413, 422];

interface Outgoing {
  readonly id: string;
  readonly body: string;
  readonly at: Date;
}

/**
 * Hands a message to a record system, and resolves when it answers with 2xx. Of its reply nothing but the status and
 * `Retry-After` is looked at, and no redirect is followed: it would lead the message where no operator sent it.
 */
export async function sendWebhook(
  { url, secrets }: Pick<Webhook, 'url' | 'secrets'>,
  { id, body, at }: Outgoing,
  signal: AbortSignal,
): Promise<void> {
  const timestamp = Math.floor(at.getTime() / 1000);
  let reply: Response;
  try {
    reply = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]),
      headers: { 'content-type': 'application/json', ...webhookHeaders(secrets, { id, timestamp, body }) },
      body,
    });
  } catch {
    throw new DeliveryError('webhook-unreachable');
  }
  await reply.body?.cancel().catch(() => undefined);
  if (reply.ok) return;
  throw new DeliveryError(`webhook-${reply.status}`, {
    permanent: OF_THE_MESSAGE.includes(reply.status),
    retryAfter: secondsOf(reply.headers.get('retry-after'), at),
  });
}

/** RFC 9110: seconds, or a date. */
function secondsOf(retryAfter: string | null, now: Date): number {
  if (retryAfter === null) return 0;
  const seconds = /^\d{1,9}$/.test(retryAfter)
    ? Number(retryAfter)
    : Math.ceil((Date.parse(retryAfter) - now.getTime()) / 1000);
  return Number.isFinite(seconds) ? Math.min(LONGEST_WAIT, Math.max(0, seconds)) : 0;
}
