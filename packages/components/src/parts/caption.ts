import { html, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import type { TemplateContext } from './template-context.js';
import { text } from './text.js';

/** Which section of the service a page belongs to, above its heading. */
export function caption(words: Text, context: TemplateContext): TemplateResult {
  return html`<p class="caption">${text(words, context)}</p>`;
}
