import { alertWishes, type Alert } from '@frontcounter/schemas/submission';
import type { Database } from '../database/database.js';
import { forceName } from '../force-name.js';
import type { MailSender } from '../mail/mail-sender.js';
import { DeliveryError, type OutboxHandler } from '../outbox/handlers.js';
import { findSubscription } from '../subscriptions/change-subscription.js';
import type { SubscriptionLinks } from '../subscriptions/subscription-links.js';
import { composeAlertEmail, composeAlertText } from './compose-alert.js';
import { afterQuiet } from './when-sent.js';

interface AlertMessageOptions {
  readonly db: Database;
  readonly mail: MailSender;
  readonly links: SubscriptionLinks;
  readonly now: () => Date;
}

/**
 * Sends one alert, or a digest of several, to somebody who asked for them: to the address and in the language that they
 * have now. Whoever has paused or left since gets nothing.
 */
export function alertMessages(
  kind: 'alert' | 'alert-digest',
  { db, mail, links, now }: AlertMessageOptions,
): OutboxHandler<'alert' | 'alert-digest'> {
  return async ({ id, payload, attempt, force }, signal) => {
    const known = await findSubscription(db, payload.subscription);
    if (!known?.confirmed_at || known.paused_at) return;
    if (kind === 'alert') waitForQuietToEnd(known.answers, now());
    const alerts = await alertsOf(db, id);
    const message = {
      ...{ alerts, isDigest: kind === 'alert-digest', language: known.language },
      forceName: (language: string) => forceName(force, language),
      manage: links.page('manage', known),
    };
    const about = { id, isRepeat: attempt > 1, to: known.address };
    if (known.channel === 'text') {
      await mail.send({ ...about, channel: 'text', ...composeAlertText(message) }, signal);
      return;
    }
    const headers = {
      // One click in the mail program, and no page to open (RFC 8058).
      'List-Unsubscribe': `<${links.unsubscribe(known)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    };
    await mail.send({ ...about, channel: 'email', ...composeAlertEmail(message), headers }, signal);
  };
}

/** A message that failed before may come up again in hours in which nothing is wanted. */
function waitForQuietToEnd(answers: object, at: Date): void {
  const quiet = alertWishes(answers as Readonly<Record<string, unknown>>)?.quiet;
  const wait = afterQuiet(quiet, at).getTime() - at.getTime();
  if (wait > 0) throw new DeliveryError('quiet-hours', { retryAfter: wait / 1000 });
}

async function alertsOf(db: Database, message: string): Promise<Alert[]> {
  const rows = await db
    .selectFrom('alert')
    .innerJoin('alert_message', 'alert_message.alert_id', 'alert.id')
    .select('alert.content')
    .where('alert_message.outbox_id', '=', message)
    .orderBy('alert.at')
    .orderBy('alert.id')
    .execute();
  return rows.map(({ content }) => content as Alert);
}
