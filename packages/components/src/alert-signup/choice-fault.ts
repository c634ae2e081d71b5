import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import type { RequestFault } from '../controllers/request-fault.js';
import { button } from '../parts/button.js';
import { notification } from '../parts/notification.js';
import { paragraphs } from '../parts/paragraphs.js';
import type { TemplateContext } from '../parts/template-context.js';
import { alertsMsg } from '../questions/alerts-words.js';
import { questionsChanged, tooMany } from './sending-sign-up.js';

/** Why something about the alerts of somebody who came by a link was not done. The same may be tried again without harm. */
export function choiceFault({ reason }: RequestFault, onRetry: () => void, context: TemplateContext): TemplateResult {
  const msg = alertsMsg(context);
  const canRetry = !['definition-changed', 'origin-not-allowed', 'not-found'].includes(reason);
  return notification(
    {
      title: msg('That did not work', { id: 'alerts.fault' }),
      tone: 'error',
      content: html`${paragraphs([advice(reason, context)], context)}
      ${
        canRetry
          ? button({ label: context.msg('Try again', { id: 'try-again' }), secondary: true, onClick: onRetry }, context)
          : nothing
      }`,
    },
    context,
  );
}

function advice(reason: string, context: TemplateContext): Text {
  const msg = alertsMsg(context);
  switch (reason) {
    case 'offline':
      return context.msg('You seem to be offline. Connect to the internet, then try again.', {
        id: 'send-failed.offline',
      });
    case 'unreachable':
      return msg('We did not get an answer. It is safe to try again.', { id: 'alerts.fault.unreachable' });
    case 'too-many-requests':
      return tooMany(context);
    case 'definition-changed':
      return questionsChanged(context);
    case 'origin-not-allowed':
    case 'not-found':
      return msg('Alerts cannot be changed on this page. Use the link in a message that we sent to you.', {
        id: 'alerts.fault.not-allowed',
      });
    default:
      return msg('Alerts are not working at the moment. Try again later.', { id: 'alerts.fault.unavailable' });
  }
}
