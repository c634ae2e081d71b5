import { html, nothing, type TemplateResult } from 'lit';
import type { Receipt, ServiceDefinition, Text, Words } from '@frontcounter/schemas';
import type { ThemeData } from '@frontcounter/themes';
import { fill } from '../messages/msg.js';
import { button } from '../parts/button.js';
import { heading } from '../parts/heading.js';
import { notification } from '../parts/notification.js';
import { panel } from '../parts/panel.js';
import { paragraphs, splitParagraphs } from '../parts/paragraphs.js';
import { receiptCodes } from '../parts/receipt-codes.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';

export interface ConfirmationView {
  readonly service: ServiceDefinition;
  readonly words: Words;
  /** Whom the report went to. */
  readonly force: Pick<ThemeData, 'name' | 'website'>;
  readonly receipt: Receipt;
  /** It had been sent before, and the person may not know. */
  readonly again: boolean;
  readonly onPrint: () => void;
  /** Opens the report in the tracker of the same page. Absent where the page has none. */
  readonly onFollow?: (() => void) | undefined;
  /** The files of the report, if it has any. */
  readonly files?: unknown;
}

/** The report arrived: what to keep, and what happens next. */
export function confirmationPage(view: ConfirmationView, context: TemplateContext): TemplateResult {
  const { msg, language } = context;
  const { receipt, words, service, force } = view;
  const own = force.name[context.lang];
  const name = own ? { text: own, lang: context.lang } : { text: force.name.en, lang: 'en' };
  const next = words.text('confirmation.next', service.confirmation.next);
  const received = language.dateTime(new Date(receipt.receivedAt));
  const isCareful = service.safety !== 'standard';
  const keep = isCareful
    ? msg(
        'Keep both where only you can find them. You need them to see what happens with your report. We cannot show the access code again, and we send no message to confirm your report.',
        { id: 'confirmation.keep-hidden' },
      )
    : msg(
        'Write down both. You need them to see what happens with your report. We cannot show the access code again.',
        { id: 'confirmation.keep' },
      );
  const again = msg('You have already sent this report, so it was not sent again.', { id: 'confirmation.again' });
  return html`${
    view.again
      ? notification(
          { title: msg('Already sent', { id: 'confirmation.again.title' }), content: paragraphs([again], context) },
          context,
        )
      : nothing
  }
  ${
    // On paper the page around, which says whose it is, is gone.
    html`<p class="on-paper">${text(name, context)}<br />${force.website ?? nothing}</p>`
  }
  ${panel(words.text('confirmation.title', service.confirmation.title), receiptCodes(receipt, context), context)}
  ${paragraphs(
    [keep, fill(msg('Received on {dateTime}.', { id: 'confirmation.received' }), { dateTime: received.text })],
    context,
  )}
  ${receipt.copy === undefined ? nothing : paragraphs([copyWords(receipt.copy, msg)], context)} ${view.files ?? nothing}
  ${
    // Paper is found by others, and so is the list of what was printed.
    isCareful
      ? nothing
      : button({ label: msg('Print', { id: 'print' }), secondary: true, onClick: view.onPrint }, context)
  }
  ${heading(text(msg('What happens next', { id: 'confirmation.next' }), context), context, 'm')}
  ${paragraphs(splitParagraphs(next), context)}
  ${
    view.onFollow
      ? html`${paragraphs(
          [
            msg('You can see now, on this page, what happens with it. You need not type the number or the code.', {
              id: 'confirmation.follow.why',
            }),
          ],
          context,
        )}
        ${button(
          { label: msg('Follow this report', { id: 'confirmation.follow' }), secondary: true, onClick: view.onFollow },
          context,
        )}`
      : nothing
  }`;
}

function copyWords(isOnItsWay: boolean, msg: TemplateContext['msg']): Text {
  return isOnItsWay
    ? msg('A copy of your report is on its way to your email address.', { id: 'confirmation.copy' })
    : msg('We cannot send you a copy by email now. Print this page, or write down what you need.', {
        id: 'confirmation.no-copy',
      });
}
