import type { TemplateResult } from 'lit';
import { notification } from '../parts/notification.js';
import { paragraphs } from '../parts/paragraphs.js';
import type { TemplateContext } from '../parts/template-context.js';

/** The part of the widget that opens reports did not arrive. What was typed is still in its boxes. */
export function notLoadedNotice(context: TemplateContext): TemplateResult {
  const { msg } = context;
  return notification(
    {
      title: msg('The next page did not load', { id: 'late-failed.title' }),
      tone: 'error',
      content: paragraphs(
        [msg('Check that you are connected to the internet, then try again.', { id: 'tracker.late-failed' })],
        context,
      ),
    },
    context,
  );
}
