import { html, nothing, type TemplateResult } from 'lit';
import type { SubscriptionView } from '../controllers/subscription-controller.js';
import { button, linkButton } from '../parts/button.js';
import { heading } from '../parts/heading.js';
import { paragraphs } from '../parts/paragraphs.js';
import { progress } from '../parts/progress.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';
import { alertsMsg } from '../questions/alerts-words.js';
import { saving } from './changing.js';
import { choiceFault } from './choice-fault.js';

export interface LeavePageView extends Pick<SubscriptionView, 'fault' | 'isBusy' | 'isSlow'> {
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Asks once more: what was chosen cannot be brought back. */
export function leavePage(view: LeavePageView, context: TemplateContext): TemplateResult {
  const { fault, isBusy, isSlow, onLeave, onStay } = view;
  const msg = alertsMsg(context);
  const what = msg('We delete your address and your choices. To get alerts again, you have to sign up anew.', {
    id: 'alerts.leave.what',
  });
  return html`${fault ? choiceFault(fault, onLeave, context) : nothing}
    ${heading(text(msg('Do you want to stop the alerts?', { id: 'alerts.leave.title' }), context), context)}
    ${paragraphs([what], context)} ${isBusy ? progress(saving(isSlow === true, context), context) : nothing}
    <div class="buttons">
      ${button(
        { label: msg('Yes, stop the alerts', { id: 'alerts.leave.yes' }), busy: isBusy === true, onClick: onLeave },
        context,
      )}
      ${linkButton(msg('No, go back to my alerts', { id: 'alerts.leave.no' }), onStay, context)}
    </div>`;
}

/** Nothing is left of it. */
export function leftPage(onSignUp: () => void, context: TemplateContext): TemplateResult {
  const msg = alertsMsg(context);
  return html`${heading(text(msg('The alerts have stopped', { id: 'alerts.left' }), context), context)}
  ${paragraphs(
    [
      msg('We have deleted your address and your choices. A message that is already on its way may still arrive.', {
        id: 'alerts.left.next',
      }),
    ],
    context,
  )}
  ${signUpButton(onSignUp, context)}`;
}

export function signUpButton(onSignUp: () => void, context: TemplateContext): TemplateResult {
  const label = alertsMsg(context)('Sign up again', { id: 'alerts.sign-up-again' });
  return button({ label, secondary: true, onClick: onSignUp }, context);
}
