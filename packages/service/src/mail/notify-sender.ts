import { createHmac } from 'node:crypto';
import { DeliveryError } from '../outbox/handlers.js';
import type { MailMessage, MailSender } from './mail-sender.js';

/** GOV.UK Notify takes 3,000 requests a minute, and counts anew after one. */
const RATE_SECONDS = 60;
/** The limit of a day is reached: there is no sense in asking every minute. */
const DAY_LIMIT_SECONDS = 3_600;

export interface NotifySettings {
  /** An origin; `https://api.notifications.service.gov.uk` but for tests. */
  readonly url: string;
  /** As Notify shows it once: a name, the service's id and the secret, joined by hyphens. */
  readonly key: string;
  /** Id of a template whose subject is `((subject))` and whose body is `((body))`. Without it no e-mail is sent this way. */
  readonly emailTemplate?: string;
  /** Id of a template whose text is `((body))`. Without it no text messages are sent. */
  readonly textTemplate?: string;
  readonly now?: () => Date;
}

/**
 * Sends e-mail and text messages through GOV.UK Notify. Its templates hold nothing but a placeholder for what this
 * service has written; it makes the HTML itself, of the plain text.
 *
 * Notify does not drop repeats. The outbox's id goes along as `reference`, and before a repeat it is asked after that.
 *
 * @see https://docs.notifications.service.gov.uk/rest-api.html
 */
export class NotifySender implements MailSender {
  readonly #settings: NotifySettings;
  readonly #issuer: string;
  readonly #secret: string;

  constructor(settings: NotifySettings) {
    this.#settings = settings;
    this.#secret = settings.key.slice(-36);
    this.#issuer = settings.key.slice(-73, -37);
  }

  async send(message: MailMessage, signal: AbortSignal): Promise<void> {
    const { emailTemplate, textTemplate } = this.#settings;
    const template = message.channel === 'email' ? emailTemplate : textTemplate;
    if (template === undefined) throw new DeliveryError(`notify-no-template-${message.channel}`, { permanent: true });
    if (message.isRepeat && (await this.#has(message.id, signal))) return;
    const common = { template_id: template, reference: message.id };
    if (message.channel === 'text') {
      const body = { ...common, phone_number: message.to, personalisation: { body: message.text } };
      await this.#ask('POST', '/v2/notifications/sms', signal, body);
      return;
    }
    const unsubscribe = /<(https:[^>]+)>/.exec(message.headers?.['List-Unsubscribe'] ?? '')?.[1];
    await this.#ask('POST', '/v2/notifications/email', signal, {
      ...common,
      email_address: message.to,
      personalisation: { subject: message.subject, body: message.text },
      ...(unsubscribe !== undefined && { one_click_unsubscribe_url: unsubscribe }),
    });
  }

  async #has(reference: string, signal: AbortSignal): Promise<boolean> {
    const reply = await this.#ask('GET', `/v2/notifications?reference=${encodeURIComponent(reference)}`, signal);
    const { notifications } = (await reply.json()) as { readonly notifications?: readonly unknown[] };
    return (notifications?.length ?? 0) > 0;
  }

  async #ask(method: 'GET' | 'POST', path: string, signal: AbortSignal, body?: object): Promise<Response> {
    let reply: Response;
    try {
      reply = await fetch(this.#settings.url + path, {
        method,
        signal,
        redirect: 'error',
        headers: { authorization: `Bearer ${this.#token()}`, ...(body && { 'content-type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
      });
    } catch {
      throw new DeliveryError('notify-unreachable');
    }
    if (!reply.ok) throw await asDeliveryError(reply);
    return reply;
  }

  /** A JSON Web Token (RFC 7519) that Notify takes for half a minute. */
  #token(): string {
    const issuedAt = Math.floor((this.#settings.now?.() ?? new Date()).getTime() / 1000);
    const unsigned = [
      { typ: 'JWT', alg: 'HS256' },
      { iss: this.#issuer, iat: issuedAt },
    ]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    return `${unsigned}.${createHmac('sha256', this.#secret).update(unsigned).digest('base64url')}`;
  }
}

/** What Notify refuses is told by status and kind. Its messages may change, and may repeat the address. */
async function asDeliveryError(reply: Response): Promise<DeliveryError> {
  const body = (await reply.json().catch(() => ({}))) as { readonly errors?: readonly { readonly error?: unknown }[] };
  const error = body.errors?.[0]?.error;
  const kind = typeof error === 'string' ? error : '';
  const code = `notify-${reply.status}${/^\w{1,40}$/.test(kind) ? `-${kind}` : ''}`;
  if (reply.status === 429)
    return new DeliveryError(code, { retryAfter: kind === 'TooManyRequestsError' ? DAY_LIMIT_SECONDS : RATE_SECONDS });
  // 403 is our key or our clock, and 5xx is theirs: an operator mends either, and the message is as good as before.
  return new DeliveryError(code, { permanent: reply.status < 500 && reply.status !== 403 });
}
