import { html, type TemplateResult } from 'lit';
import { heading } from '../parts/heading.js';
import { paragraphs } from '../parts/paragraphs.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';
import { alertsMsg } from '../questions/alerts-words.js';
import { signUpButton } from './leave-page.js';

/** A link that opens nothing. Why is not known, and would tell on somebody. */
export function gonePage(onSignUp: () => void, context: TemplateContext): TemplateResult {
  const msg = alertsMsg(context);
  return html`${heading(text(msg('This link does not work any more', { id: 'alerts.gone' }), context), context)}
  ${paragraphs(
    [
      msg('A link to confirm works for 2 days. The others work until you stop the alerts, or sign up again.', {
        id: 'alerts.gone.why',
      }),
      msg('If you get alerts, use the link in the latest one. Otherwise sign up again.', { id: 'alerts.gone.what' }),
    ],
    context,
  )}
  ${signUpButton(onSignUp, context)}`;
}
