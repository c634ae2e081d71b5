import type { Topic, TopicPayloads } from './topics.js';

/** A message on its way, as its handler gets it. */
export interface OutboxMessage<T extends Topic = Topic> {
  /** The same at every try. Whoever delivers hands it on, so that the recipient can drop a repeat. */
  readonly id: string;
  readonly force: string;
  readonly reportId: string | null;
  readonly payload: TopicPayloads[T];
  readonly createdAt: Date;
  /** 1 at the first try. */
  readonly attempt: number;
}

/**
 * Delivers one message, and resolves when the recipient has taken it. Rejects when that cannot be said, and the message
 * is tried again: so it may be delivered twice, and never not at all. Gives up when the signal aborts.
 */
export type OutboxHandler<T extends Topic = Topic> = (message: OutboxMessage<T>, signal: AbortSignal) => Promise<void>;

/** A handler for some forces: messages of the others stay where they are, untried. */
export interface ForcesHandler<T extends Topic = Topic> {
  readonly forces: readonly string[];
  readonly deliver: OutboxHandler<T>;
}

/** One handler for each topic that this service delivers. Messages of the others stay where they are. */
export type OutboxHandlers = { readonly [T in Topic]?: OutboxHandler<T> | ForcesHandler<T> };

/** A message did not leave. `code` goes to the log and to operators: never put an address or an answer there. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';
  /** It never will: no such recipient, refused as it is. Nobody tries again but an operator. */
  readonly permanent: boolean;
  /** Seconds that the recipient asked to be left alone. */
  readonly retryAfter: number;

  constructor(
    readonly code: string,
    { permanent = false, retryAfter = 0 }: { readonly permanent?: boolean; readonly retryAfter?: number } = {},
  ) {
    super(code);
    this.permanent = permanent;
    this.retryAfter = retryAfter;
  }
}

/** What may be said of a failed try where operators read it. An error of somebody else's may hold anything. */
export function faultOf(error: unknown): string {
  if (error instanceof DeliveryError) return error.code;
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return /^[A-Z][A-Z0-9_]{2,40}$/.test(code) ? code : error.name;
}
