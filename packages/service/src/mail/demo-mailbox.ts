import type { MailMessage, MailSender } from './mail-sender.js';

export interface ReceivedMessage {
  readonly message: MailMessage;
  readonly at: Date;
}

const MOST = 500;

/** Everybody's mailbox of the demonstration, in memory. Like a good recipient, it drops what it has had before. */
export class DemoMailbox implements MailSender {
  readonly #received = new Map<string, ReceivedMessage>();

  constructor(private readonly now: () => Date) {}

  async send(message: MailMessage): Promise<void> {
    if (this.#received.has(message.id)) return;
    this.#received.set(message.id, { message, at: this.now() });
    const [oldest] = this.#received.keys();
    if (oldest !== undefined && this.#received.size > MOST) this.#received.delete(oldest);
  }

  /** The newest first. */
  list(): readonly ReceivedMessage[] {
    return [...this.#received.values()].reverse();
  }

  find(id: string): ReceivedMessage | undefined {
    return this.#received.get(id);
  }
}
