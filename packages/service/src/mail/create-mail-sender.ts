import { DeliveryError } from '../outbox/handlers.js';
import type { DemoMailbox } from './demo-mailbox.js';
import type { MailMessage, MailSender } from './mail-sender.js';
import type { MailSettings } from './mail-settings.js';
import { NotifySender } from './notify-sender.js';
import { SmtpMailSender } from './smtp-mail-sender.js';

/** The senders that the configuration asks for, behind one: e-mail one way and text messages perhaps another. */
export function createMailSender({ email, notify: settings }: MailSettings, demo: DemoMailbox): MailSender {
  const notify = settings && new NotifySender(settings);
  const senders: Partial<Record<MailMessage['channel'], MailSender>> = {
    ...(notify && { email: notify }),
    ...(settings?.textTemplate !== undefined && { text: notify }),
    ...(email.by === 'smtp' && { email: new SmtpMailSender(email) }),
    ...(email.by === 'demo' && { email: demo, text: demo }),
  };
  return {
    async send(message, signal) {
      const sender = senders[message.channel];
      if (!sender) throw new DeliveryError(`no-sender-${message.channel}`, { permanent: true });
      await sender.send(message, signal);
    },
    carries: (channel) => senders[channel] !== undefined,
    close: () => Object.values(senders).forEach((sender) => sender.close?.()),
  };
}
