import { forcePage, type ForcePages } from '../force-pages.js';
import type { KnownSubscription } from './change-subscription.js';
import type { SubscriptionTokens, TokenPurpose } from './subscription-tokens.js';

/**
 * The addresses in messages: the force's own page where one is known, with the token where no server sees it; otherwise
 * a page of this service. Neither changes anything when something opens it to look.
 */
export class SubscriptionLinks {
  constructor(
    private readonly origin: string,
    private readonly tokens: SubscriptionTokens,
    private readonly pages: ForcePages = {},
  ) {}

  /** What a mail program posts to. */
  unsubscribe({ id }: Pick<KnownSubscription, 'id'>): string {
    return `${this.origin}/v1/subscriptions/unsubscribe/${this.tokens.make('manage', id)}`;
  }

  page(purpose: TokenPurpose, { id, force, language }: Pick<KnownSubscription, 'id' | 'force' | 'language'>): string {
    const token = this.tokens.make(purpose, id);
    const page = forcePage(this.pages, force, language);
    return page === undefined
      ? `${this.origin}/v1/subscriptions/${purpose}/${token}`
      : `${page}#police-alerts=${purpose}.${token}`;
  }
}
