import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import type { Msg } from '../messages/msg.js';
import { button } from '../parts/button.js';
import { notification } from '../parts/notification.js';
import { paragraphs } from '../parts/paragraphs.js';
import type { TemplateContext } from '../parts/template-context.js';

interface Advice {
  readonly text: Text;
  /** Sending the same report again may help. */
  readonly retry: boolean;
}

/** What the person can do, for each way in which sending can fail. */
function advice(reason: string, msg: Msg): Advice {
  switch (reason) {
    case 'offline':
      return {
        text: msg('You seem to be offline. Connect to the internet, then try again.', { id: 'send-failed.offline' }),
        retry: true,
      };
    case 'too-many-requests':
      return {
        text: msg('Too many reports are being sent at the moment. Wait a minute, then try again.', {
          id: 'send-failed.too-many',
        }),
        retry: true,
      };
    case 'unreachable':
    case 'submission-in-progress':
      return {
        text: msg(
          'We did not get an answer. Your report may have arrived. It is safe to try again: we keep one report only.',
          { id: 'send-failed.unreachable' },
        ),
        retry: true,
      };
    case 'definition-changed':
      return {
        text: msg(
          'The questions have changed since you started. Load this page again to answer the new ones, or call 101. Your answers are below if you want to note them down first.',
          { id: 'send-failed.definition-changed' },
        ),
        retry: false,
      };
    case 'too-large':
      return {
        text: msg('Your report is too long to send. Shorten your answers, then try again.', {
          id: 'send-failed.too-large',
        }),
        retry: false,
      };
    case 'origin-not-allowed':
    case 'unknown-force':
    case 'unknown-service':
      return {
        text: msg('This page cannot send reports to the police. Call 101 to report.', {
          id: 'send-failed.not-allowed',
        }),
        retry: false,
      };
    case 'unavailable':
    case 'internal-error':
      return {
        text: msg('The service is not working at the moment. Try again later, or call 101.', {
          id: 'send-failed.unavailable',
        }),
        retry: true,
      };
    default:
      return {
        text: msg('Something went wrong, and it is not your fault. Call 101 to report.', { id: 'send-failed.unknown' }),
        retry: false,
      };
  }
}

/** Says that the report was not sent and what to do. The answers stay below. */
export function sendingFailure(reason: string, onRetry: () => void, context: TemplateContext): TemplateResult {
  const { msg } = context;
  const { text, retry } = advice(reason, msg);
  const kept = msg('Your answers are still on this page.', { id: 'send-failed.kept' });
  return notification(
    {
      title: msg('We could not send your report', { id: 'send-failed.title' }),
      tone: 'error',
      content: html`${paragraphs([text, kept], context)}
      ${retry ? button({ label: msg('Try again', { id: 'try-again' }), secondary: true, onClick: onRetry }, context) : nothing}`,
    },
    context,
  );
}
