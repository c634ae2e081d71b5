import { html, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import { headingBefore } from './heading.js';
import type { TemplateContext } from './template-context.js';
import { text } from './text.js';

export interface NotificationView {
  readonly title: Text;
  /** Default `information`. */
  readonly tone?: 'information' | 'error';
  readonly content: unknown;
}

/** Something about the whole page, such as a report that could not be sent. Whoever shows it moves focus to it. */
export function notification(
  { title, tone = 'information', content }: NotificationView,
  context: TemplateContext,
): TemplateResult {
  const titleId = `${context.idPrefix}_notification`;
  return html`<div class="notification notification--${tone}" role="group" aria-labelledby=${titleId} tabindex="-1">
    <div id=${titleId}>${headingBefore(text(title, context), context)}</div>
    ${content}
  </div>`;
}
