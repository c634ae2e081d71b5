import type { SubscriptionTokens, TokenPurpose } from './subscription-tokens.js';

/** The addresses in messages: pages of this service, which change nothing when something opens them to look. */
export class SubscriptionLinks {
  constructor(
    private readonly origin: string,
    private readonly tokens: SubscriptionTokens,
  ) {}

  page(purpose: TokenPurpose, id: string): string {
    return `${this.origin}/v1/subscriptions/${purpose}/${this.tokens.make(purpose, id)}`;
  }
}
