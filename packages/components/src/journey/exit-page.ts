import { html, nothing, type TemplateResult } from 'lit';
import type { ExitView } from '@frontcounter/schemas';
import { heading } from '../parts/heading.js';
import { paragraphs } from '../parts/paragraphs.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';

/** The end of a journey that leads elsewhere: call 999, another body does this. Comes with the first file: it may be urgent. */
export function exitPage(
  { heading: words, paragraphs: body, content, link }: ExitView,
  context: TemplateContext,
): TemplateResult {
  return html`${heading(text(words, context), context)} ${paragraphs(body, context)}
  ${content && context.content?.(content, context)}
  ${link ? html`<p><a href=${link.href} referrerpolicy="no-referrer">${text(link.label, context)}</a></p>` : nothing}`;
}
