import type { Database } from '../database/database.js';
import { forceName } from '../force-name.js';
import { composeEmail } from '../mail/compose-email.js';
import type { MailSender } from '../mail/mail-sender.js';
import type { OutboxHandler } from '../outbox/handlers.js';
import type { SubscriptionLinks } from './subscription-links.js';
import { subscriptionWords } from './subscription-words.js';

/**
 * Asks whoever has an address whether the sign-up was theirs, in the language that was asked for. It repeats nothing that
 * was typed: it may go to a stranger.
 */
export function confirmMessages(
  db: Database,
  mail: MailSender,
  links: SubscriptionLinks,
): OutboxHandler<'subscription-confirm'> {
  return async ({ id, payload, attempt }, signal) => {
    const found = await db
      .selectFrom('subscription')
      .select(['id', 'force', 'language', 'channel', 'address', 'confirmed_at'])
      .where('id', '=', payload.subscription)
      .executeTakeFirst();
    // It was left, replaced or confirmed meanwhile: there is nothing to ask.
    if (!found || found.confirmed_at) return;
    const { lang, words } = subscriptionWords(found.language);
    const force = forceName(found.force, lang);
    const link = links.page('confirm', found);
    const message = { id, isRepeat: attempt > 1, to: found.address, language: lang };
    if (found.channel === 'text') {
      const text = words.confirmText.replace('{force}', () => force).replace('{link}', () => link);
      await mail.send({ ...message, channel: 'text', text }, signal);
      return;
    }
    const email = composeEmail({
      language: lang,
      dir: 'ltr',
      subject: words.confirmSubject,
      blocks: [
        { kind: 'paragraph', text: words.confirmAsk.replace('{force}', () => force) },
        { kind: 'link', href: link, label: words.confirmLink },
        { kind: 'paragraph', text: words.confirmNotYou },
      ],
    });
    await mail.send({ ...message, channel: 'email', ...email }, signal);
  };
}
