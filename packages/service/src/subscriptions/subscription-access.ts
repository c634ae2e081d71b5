import type { AlertChannel } from '@frontcounter/schemas/submission';
import type { ServiceConfig } from '../config.js';
import type { Database } from '../database/database.js';
import type { Forces } from '../forces.js';
import type { MailSender } from '../mail/mail-sender.js';
import { SubscriptionDoor } from './subscription-door.js';
import { SubscriptionLinks } from './subscription-links.js';
import { SubscriptionTokens } from './subscription-tokens.js';

/** What everything about sign-ups needs besides what every route has. */
export interface SubscriptionAccess {
  readonly tokens: SubscriptionTokens;
  readonly links: SubscriptionLinks;
  readonly door: SubscriptionDoor;
  readonly carries: (channel: AlertChannel) => boolean;
}

/** Sign-ups need links that people can open and nobody else can make: undefined where the operator has set up none. */
export function subscriptionAccess(
  { origin, secret, alertPages }: ServiceConfig,
  { db, forces, mail }: { readonly db: Database; readonly forces: Forces; readonly mail: MailSender },
): SubscriptionAccess | undefined {
  if (origin === undefined || secret === undefined) return undefined;
  const tokens = new SubscriptionTokens(secret);
  return {
    tokens,
    links: new SubscriptionLinks(origin, tokens, alertPages),
    door: new SubscriptionDoor({ db, tokens, forces }),
    carries: (channel) => mail.carries?.(channel) ?? true,
  };
}
