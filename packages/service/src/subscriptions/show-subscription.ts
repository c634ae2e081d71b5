import type { Subscription } from '@frontcounter/schemas/submission';
import type { KnownSubscription } from './change-subscription.js';

/** What whoever manages a subscription is told of it. */
export function showSubscription(known: KnownSubscription): Subscription {
  const { confirmed_at, paused_at } = known;
  return {
    service: { id: known.service_id, version: known.service_version },
    force: known.force,
    language: known.language,
    answers: known.answers as Subscription['answers'],
    confirmedAt: (confirmed_at ?? known.created_at).toISOString(),
    ...(paused_at && { pausedAt: paused_at.toISOString() }),
  };
}
