import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import type { Sending } from '../controllers/submission-controller.js';
import type { Msg } from '../messages/msg.js';
import { button } from '../parts/button.js';
import { notification } from '../parts/notification.js';
import { paragraphs } from '../parts/paragraphs.js';
import type { TemplateContext } from '../parts/template-context.js';
import { alertsMsg } from '../questions/alerts-words.js';

/** How a sign-up that is on its way stands. */
export function signUpWords({ slow, offline }: Extract<Sending<object>, { status: 'sending' }>, msg: Msg): Text {
  if (offline) {
    return msg('You seem to be offline. We will send your choices when you are connected. Keep this page open.', {
      id: 'alerts.sending.offline',
    });
  }
  if (slow) return msg('Still trying to send your choices. Keep this page open.', { id: 'alerts.sending.slow' });
  return msg('Sending your choices…', { id: 'alerts.sending' });
}

/** Says that the sign-up was not sent and what to do. The answers stay below, and nowhere else. */
export function signUpFailure(reason: string, onRetry: () => void, context: TemplateContext): TemplateResult {
  const msg = alertsMsg(context);
  const { text, retry } = advice(reason, context);
  const kept = msg('Your answers are still on this page. They are not kept anywhere else.', {
    id: 'alerts.failed.kept',
  });
  return notification(
    {
      title: msg('We could not sign you up', { id: 'alerts.failed' }),
      tone: 'error',
      content: html`${paragraphs([text, kept], context)}
      ${retry ? button({ label: context.msg('Try again', { id: 'try-again' }), secondary: true, onClick: onRetry }, context) : nothing}`,
    },
    context,
  );
}

function advice(reason: string, context: TemplateContext): { readonly text: Text; readonly retry: boolean } {
  const msg = alertsMsg(context);
  switch (reason) {
    case 'offline':
      return {
        text: context.msg('You seem to be offline. Connect to the internet, then try again.', {
          id: 'send-failed.offline',
        }),
        retry: true,
      };
    case 'too-many-requests':
      return { text: tooMany(context), retry: true };
    case 'unreachable':
    case 'submission-in-progress':
      return {
        text: msg(
          'We did not get an answer. Your sign-up may have arrived: look at your messages in a few minutes. It is safe to try again.',
          { id: 'alerts.failed.unreachable' },
        ),
        retry: true,
      };
    case 'definition-changed':
      return { text: questionsChanged(context), retry: false };
    case 'origin-not-allowed':
    case 'unknown-force':
    case 'unknown-service':
    case 'not-found':
      return {
        text: msg('Nobody can sign up on this page at the moment. Look for alerts on your police force’s website.', {
          id: 'alerts.failed.not-allowed',
        }),
        retry: false,
      };
    default:
      return {
        text: msg('Signing up is not working at the moment. Try again later.', { id: 'alerts.failed.unavailable' }),
        retry: true,
      };
  }
}

export function tooMany(context: TemplateContext): Text {
  return alertsMsg(context)('Too many requests have come from your network. Wait a few minutes, then try again.', {
    id: 'alerts.failed.too-many',
  });
}

export function questionsChanged(context: TemplateContext): Text {
  return alertsMsg(context)(
    'The questions have changed since you started. Load this page again to answer the new ones.',
    {
      id: 'alerts.failed.definition-changed',
    },
  );
}
