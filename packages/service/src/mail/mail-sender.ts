interface Message {
  /** Of the outbox: the same at every try, so that whoever receives can drop a repeat. */
  readonly id: string;
  /** It was tried before, and may have arrived. */
  readonly isRepeat?: boolean;
  readonly to: string;
  /** BCP 47, of every word of it. */
  readonly language: string;
  readonly text: string;
}

export interface EmailMessage extends Message {
  readonly channel: 'email';
  /** Others may read it over the person's shoulder, or on a locked screen: no detail. */
  readonly subject: string;
  /** A whole document. See `composeEmail()`. */
  readonly html: string;
  /** `List-Unsubscribe` and the like. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TextMessage extends Message {
  readonly channel: 'text';
}

export type MailMessage = EmailMessage | TextMessage;

/** Whoever carries e-mail and text messages. */
export interface MailSender {
  /**
   * Hands a message over, and resolves when it was taken. Rejects with a `DeliveryError`, which says whether another try
   * makes sense, and never holds an address.
   */
  send(message: MailMessage, signal: AbortSignal): Promise<void>;
  /** Whether it carries messages of a channel at all. Without it, those of all. */
  carries?(channel: MailMessage['channel']): boolean;
  /** Lets go of connections. */
  close?(): void;
}
