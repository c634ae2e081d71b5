import type { Forces } from '../forces.js';
import { ProblemError } from '../http/problems.js';
import type { Database } from '../database/database.js';
import { findSubscription, type KnownSubscription } from './change-subscription.js';
import type { SubscriptionTokens, TokenPurpose } from './subscription-tokens.js';

/**
 * Opens subscriptions to whoever has a link of a message. A token that is none of ours, one of another purpose, and one
 * of a subscription that was left, replaced or never confirmed open nothing, and nobody is told which it was.
 */
export class SubscriptionDoor {
  constructor(
    private readonly options: {
      readonly db: Database;
      readonly tokens: SubscriptionTokens;
      readonly forces: Forces;
    },
  ) {}

  /** @param origin Of the page that asks, where one does: it must be one of the force's own. */
  async find(purpose: TokenPurpose, token: string, origin?: string): Promise<KnownSubscription | undefined> {
    const { db, tokens, forces } = this.options;
    const id = tokens.read(purpose, token);
    const known = id === undefined ? undefined : await findSubscription(db, id);
    if (!known || (purpose === 'manage' && !known.confirmed_at)) return undefined;
    return origin === undefined || forces.owns(known.force, origin) ? known : undefined;
  }

  /** @throws {ProblemError} `subscription-gone`, where `find` gives nothing. */
  async open(purpose: TokenPurpose, token: string, origin?: string): Promise<KnownSubscription> {
    const known = await this.find(purpose, token, origin);
    if (!known) throw new ProblemError('subscription-gone');
    return known;
  }
}
