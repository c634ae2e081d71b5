import { html, nothing, type TemplateResult } from 'lit';
import type { TemplateContext } from './template-context.js';
import { text } from './text.js';

/** Goes to the page before, inside the widget. While `busy` it keeps its place, and whoever listens ignores the press. */
export function backLink(onClick: (event: Event) => void, context: TemplateContext, busy = false): TemplateResult {
  return html`<button type="button" class="link back-link" aria-disabled=${busy ? 'true' : nothing} @click=${onClick}>
    ${text(context.msg('Back', { id: 'back' }), context)}
  </button>`;
}
