import type { ConfirmedSubscription, FoundAreas, Submission, Subscription } from '@frontcounter/schemas';
import type { Outcome } from './ask.js';
import type { SubmissionClient } from './submission-client.js';

/** What the service says of a sign-up that it took: nothing, so that nobody learns who is signed up. */
export type SignUpTaken = object;

/**
 * The person's side of alerts at the service. Tokens are those of the links in messages: whoever has one can do what it
 * says. Only `signal` makes any of these reject.
 */
export interface AlertsClient extends SubmissionClient<SignUpTaken> {
  /** The neighbourhoods of a force that a postcode or the name of a place fits. */
  findAreas(force: string, query: string, signal: AbortSignal): Promise<FoundAreas | 'offline' | 'unreachable'>;
  /** Begins the alerts. A second time changes nothing. */
  confirm(token: string, signal: AbortSignal): Promise<Outcome<ConfirmedSubscription>>;
  read(token: string, signal: AbortSignal): Promise<Outcome<Subscription>>;
  /** Undefined: the address is another, and everything stays as it was until the message there is confirmed. */
  change(token: string, submission: Submission, signal: AbortSignal): Promise<Outcome<Subscription | undefined>>;
  pause(token: string, paused: boolean, signal: AbortSignal): Promise<Outcome<Subscription>>;
  /** Ends the alerts and deletes what was told. */
  leave(token: string, signal: AbortSignal): Promise<Outcome<undefined>>;
}
