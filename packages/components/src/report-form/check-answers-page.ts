import { html, nothing, type TemplateResult } from 'lit';
import type { CheckAnswersView, Position, SummaryRow } from '@frontcounter/schemas';
import type { Sending } from '../controllers/submission-controller.js';
import { button } from '../parts/button.js';
import { heading } from '../parts/heading.js';
import { progress } from '../parts/progress.js';
import { summaryCard, summaryList, type SummaryListRow } from '../parts/summary-list.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';
import { copyOffer, type CopyOffer } from './copy-offer.js';
import { itemTitle } from './item-title.js';
import { sendingFailure } from './sending-failure.js';
import { sendingWords } from './sending-words.js';
import { waitingPage } from './waiting-page.js';

export interface CheckAnswersActions {
  readonly onSend: () => void;
  readonly onChange: (position: Position) => void;
  /** The person opened or closed what is sent. */
  readonly onDisclose: (isOpen: boolean) => void;
}

/** What leaves the device, as far as it has come. */
export interface Disclosure {
  readonly isOpen: boolean;
  readonly failed: boolean;
  readonly content: unknown;
}

/** Every answer before it is sent, each with its change link; stays on screen while sending, and when that fails. */
export function checkAnswersPage(
  page: CheckAnswersView,
  sending: Sending,
  actions: CheckAnswersActions,
  { disclosure, copy }: { readonly disclosure: Disclosure; readonly copy?: CopyOffer | undefined },
  context: TemplateContext,
): TemplateResult {
  const { msg } = context;
  const isSending = sending.status === 'sending';
  const submit = (event: Event): void => {
    event.preventDefault();
    actions.onSend();
  };
  // While it is on its way, an answer that changes would no longer be the one that is being sent. The links keep
  // their place: without them the button would move under a finger that presses twice.
  const rows = (list: readonly SummaryRow[]): SummaryListRow[] =>
    list.map(({ label, value, change }) => ({ label, value, onChange: () => isSending || actions.onChange(change) }));
  const below = { ...context, headingLevel: context.headingLevel + 1 };
  return html`<form novalidate @submit=${submit}>
    ${sending.status === 'failed' ? sendingFailure(sending.reason, actions.onSend, context) : nothing}
    ${heading(text(msg('Check your answers', { id: 'check-answers.title' }), context), context)}
    ${page.sections.map(
      ({ title, rows: own, lists }) =>
        html`${heading(text(title, context), context, 'm')} ${own.length ? summaryList(rows(own), context) : nothing}
        ${lists.map(
          ({ title: listTitle, items, dates }) =>
            html`${heading(text(listTitle, context), context, 's')}
            ${items.map((item, index) =>
              summaryCard({ title: itemTitle(index, dates?.[index], context), rows: rows(item) }, below),
            )}`,
        )}`,
    )}
    ${copy ? copyOffer(copy, context) : nothing} ${whatWeSend(disclosure, actions, context)}
    ${button({ label: msg('Send report', { id: 'send' }), type: 'submit', busy: isSending }, context)}
    ${isSending ? progress(sendingWords(sending, msg), context) : nothing}
  </form>`;
}

/** The way to see what is sent. What it shows comes later; the line itself stands from the start, so that nothing moves. */
function whatWeSend(
  { isOpen, failed, content }: Disclosure,
  { onDisclose }: CheckAnswersActions,
  context: TemplateContext,
): TemplateResult {
  const toggle = ({ currentTarget }: Event): void => onDisclose((currentTarget as HTMLDetailsElement).open);
  return html`<details class="disclosure" ?open=${isOpen} @toggle=${toggle}>
    <summary>${text(context.msg('See exactly what we will send', { id: 'what-we-will-send' }), context)}</summary>
    ${isOpen ? content || waitingPage(failed, () => onDisclose(true), context) : nothing}
  </details>`;
}
