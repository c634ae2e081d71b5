import { html, type TemplateResult } from 'lit';
import type { TemplateContext } from './template-context.js';
import { text } from './text.js';

/** Goes to the page before, inside the widget. */
export function backLink(onClick: (event: Event) => void, context: TemplateContext): TemplateResult {
  return html`<button type="button" class="link back-link" @click=${onClick}>
    ${text(context.msg('Back', { id: 'back' }), context)}
  </button>`;
}
