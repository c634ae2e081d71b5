import { html, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import { fill } from '../messages/msg.js';
import { linkButton } from '../parts/button.js';
import { heading } from '../parts/heading.js';
import { paragraphs, splitParagraphs } from '../parts/paragraphs.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';
import { alertsMsg } from '../questions/alerts-words.js';

/** Where the message goes that asks to confirm a sign-up. */
export interface Asked {
  readonly by: 'email' | 'text';
  /** As it was given, for the person to see a slip. */
  readonly address?: Text;
}

export interface AskedPageView {
  readonly asked: Asked;
  /** The definition's own words of what happens next. */
  readonly next: Text;
  readonly onAgain: () => void;
}

/** A sign-up was taken. It is not known whether the address is right, nor whose it is: that is what the message is for. */
export function askedPage({ asked, next, onAgain }: AskedPageView, context: TemplateContext): TemplateResult {
  const msg = alertsMsg(context);
  const isEmail = asked.by === 'email';
  const title = isEmail
    ? msg('Check your email', { id: 'alerts.asked.email' })
    : msg('Check your text messages', { id: 'alerts.asked.text' });
  const toEmail = msg('We are sending a message to {address}. It may take a few minutes to arrive.', {
    id: 'alerts.asked.to-email',
  });
  const toPhone = msg('We are sending a text message to {address}. It may take a few minutes to arrive.', {
    id: 'alerts.asked.to-phone',
  });
  const address = asked.address?.text ?? '';
  return html`${heading(text(title, context), context)}
    ${address ? paragraphs([fill(isEmail ? toEmail : toPhone, { address })], context) : undefined}
    ${paragraphs(splitParagraphs(next), context)}
    <p>${linkButton(msg('Check the address and send again', { id: 'alerts.asked.again' }), onAgain, context)}</p>`;
}
