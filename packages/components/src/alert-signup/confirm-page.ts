import { html, nothing, type TemplateResult } from 'lit';
import type { ThemeData } from '@frontcounter/themes';
import type { SubscriptionView } from '../controllers/subscription-controller.js';
import { fill } from '../messages/msg.js';
import { button } from '../parts/button.js';
import { heading } from '../parts/heading.js';
import { paragraphs } from '../parts/paragraphs.js';
import { progress } from '../parts/progress.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';
import { alertsMsg } from '../questions/alerts-words.js';
import { saving } from './changing.js';
import { choiceFault } from './choice-fault.js';

export interface ConfirmPageView extends Pick<SubscriptionView, 'fault' | 'isBusy' | 'isSlow'> {
  readonly force: Pick<ThemeData, 'name'>;
  readonly onConfirm: () => void;
}

/** Whoever opened the link of the first message says that it was them. Never by itself: mail scanners open links, and run scripts. */
export function confirmPage(view: ConfirmPageView, context: TemplateContext): TemplateResult {
  const { force, fault, isBusy, isSlow, onConfirm } = view;
  const msg = alertsMsg(context);
  const name = force.name[context.lang] ?? force.name.en;
  const asked = msg(
    'Somebody asked {force} to send alerts to your address. If it was you, confirm it here, and the alerts begin.',
    { id: 'alerts.confirm.what' },
  );
  const notYou = msg(
    'If it was not you, close this page. We send you nothing more, and delete your address after 2 days.',
    { id: 'alerts.confirm.not-you' },
  );
  return html`${fault ? choiceFault(fault, onConfirm, context) : nothing}
  ${heading(text(msg('Confirm that you want these alerts', { id: 'alerts.confirm.title' }), context), context)}
  ${paragraphs([fill(asked, { force: name }), notYou], context)}
  ${button({ label: msg('Confirm', { id: 'alerts.confirm' }), busy: isBusy === true, onClick: onConfirm }, context)}
  ${isBusy ? progress(saving(isSlow === true, context), context) : nothing}`;
}
