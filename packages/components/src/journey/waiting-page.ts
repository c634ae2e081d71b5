import { html, type TemplateResult } from 'lit';
import { button } from '../parts/button.js';
import { notification } from '../parts/notification.js';
import { paragraphs } from '../parts/paragraphs.js';
import { progress } from '../parts/progress.js';
import type { TemplateContext } from '../parts/template-context.js';

/** Shown while a part of the widget has not arrived, and when it does not arrive. The answers do not depend on it. */
export function waitingPage(failed: boolean, onRetry: () => void, context: TemplateContext): TemplateResult {
  const { msg } = context;
  if (!failed) return progress(msg('Loading', { id: 'loading' }), context);
  return notification(
    {
      title: msg('The next page did not load', { id: 'late-failed.title' }),
      tone: 'error',
      content: html`${paragraphs([msg('Your answers are safe. Try again.', { id: 'late-failed.text' })], context)}
      ${button({ label: msg('Try again', { id: 'try-again' }), onClick: onRetry }, context)}`,
    },
    context,
  );
}
