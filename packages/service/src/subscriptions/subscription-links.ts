import type { KnownSubscription } from './change-subscription.js';
import type { SubscriptionTokens, TokenPurpose } from './subscription-tokens.js';

/** The pages of forces that have the sign-up, by force and language. */
export type AlertPages = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * The addresses in messages: the force's own page where one is known, with the token where no server sees it; otherwise
 * a page of this service. Neither changes anything when something opens it to look.
 */
export class SubscriptionLinks {
  constructor(
    private readonly origin: string,
    private readonly tokens: SubscriptionTokens,
    private readonly pages: AlertPages = {},
  ) {}

  /** What a mail program posts to. */
  unsubscribe({ id }: Pick<KnownSubscription, 'id'>): string {
    return `${this.origin}/v1/subscriptions/unsubscribe/${this.tokens.make('manage', id)}`;
  }

  page(purpose: TokenPurpose, { id, force, language }: Pick<KnownSubscription, 'id' | 'force' | 'language'>): string {
    const token = this.tokens.make(purpose, id);
    const own = Object.hasOwn(this.pages, force) ? this.pages[force] : undefined;
    const page = own?.[language] ?? own?.['en'];
    return page === undefined
      ? `${this.origin}/v1/subscriptions/${purpose}/${token}`
      : `${page}#police-alerts=${purpose}.${token}`;
  }
}
