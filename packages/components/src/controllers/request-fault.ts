import type { Outcome } from '../client/ask.js';

/** Why something could not be done: a problem type of the service, `unreachable` or `offline`. */
export interface RequestFault {
  readonly reason: string;
  /** Milliseconds to wait, where the service says so. */
  readonly retryAfter: number;
}

export function faultOf(outcome: Exclude<Outcome<unknown>, { kind: 'done' }>): RequestFault {
  if (outcome.kind === 'refused') return { reason: outcome.refusal.type, retryAfter: outcome.retryAfter };
  return { reason: navigator.onLine ? 'unreachable' : 'offline', retryAfter: 0 };
}
