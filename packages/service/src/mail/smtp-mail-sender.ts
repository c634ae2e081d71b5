import { createTransport, type Transporter } from 'nodemailer';
import { DeliveryError } from '../outbox/handlers.js';
import type { MailMessage, MailSender } from './mail-sender.js';

/** Milliseconds. A try in the outbox takes half a minute at most. */
const CONNECT_TIMEOUT = 10_000;
const SOCKET_TIMEOUT = 20_000;
const MOST_CONNECTIONS = 4;

interface SmtpSettings {
  /** `smtp://user:password@mail.example:587`, or `smtps://` for TLS from the first byte. */
  readonly url: string;
  /** `Sussex Police <no-reply@sussex.police.example>`. */
  readonly from: string;
}

/** Sends e-mail through a mail server (RFC 5321). */
export class SmtpMailSender implements MailSender {
  readonly #transport: Transporter;
  readonly #from: string;
  readonly #domain: string;

  constructor({ url, from }: SmtpSettings) {
    this.#from = from;
    this.#domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
    this.#transport = createTransport({
      url,
      pool: true,
      maxConnections: MOST_CONNECTIONS,
      connectionTimeout: CONNECT_TIMEOUT,
      greetingTimeout: CONNECT_TIMEOUT,
      socketTimeout: SOCKET_TIMEOUT,
      // A message is made of strings alone: whatever else would read a file or an address is a mistake.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send(message: MailMessage): Promise<void> {
    if (message.channel !== 'email') throw new DeliveryError('no-text-messages', { permanent: true });
    const { id, to, subject, text, html, language, headers } = message;
    try {
      await this.#transport.sendMail({
        from: this.#from,
        // As an object: no list, group or comment is read out of what somebody typed.
        to: { name: '', address: to },
        subject,
        text,
        html,
        messageId: `<${id}@${this.#domain}>`,
        headers: {
          'Content-Language': language,
          // No out-of-office reply comes back (RFC 3834).
          'Auto-Submitted': 'auto-generated',
          ...headers,
        },
      });
    } catch (error) {
      throw asDeliveryError(error);
    }
  }

  close(): void {
    this.#transport.close();
  }
}

/** A server that does not let us in is mended by an operator: only what it says of this message is for good. */
function asDeliveryError(error: unknown): DeliveryError {
  const { code, responseCode } = error as { readonly code?: unknown; readonly responseCode?: unknown };
  const kind = typeof code === 'string' ? code : '';
  if (typeof responseCode !== 'number') {
    // It never got as far as the server: the address is not one.
    return new DeliveryError(`smtp-${kind || 'failed'}`, { permanent: kind === 'EENVELOPE' });
  }
  const isOfMessage = kind === 'EENVELOPE' || kind === 'EMESSAGE';
  // 503 says that the conversation went wrong, not that the message is refused.
  const permanent = isOfMessage && responseCode >= 500 && responseCode !== 503;
  return new DeliveryError(`smtp-${responseCode}`, { permanent });
}
