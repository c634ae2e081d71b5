import { html, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import { heading } from './heading.js';
import type { TemplateContext } from './template-context.js';
import { text } from './text.js';

/** The confirmation: what was done, and what to keep. */
export function panel(title: Text, content: unknown, context: TemplateContext): TemplateResult {
  return html`<div class="panel" part="panel">
    ${heading(text(title, context), context)}
    <div class="panel__body">${content}</div>
  </div>`;
}

/**
 * A code that the person will quote: kept left to right, selectable with one press, and never translated. Sixteen
 * digits are grouped for reading aloud, and where they do not fit they break in the middle.
 */
export function quotable(code: string): TemplateResult {
  const grouped = code.replace(/^(\d{4})(\d{4})(\d{4})(\d{4})$/, '$1\u00a0$2 $3\u00a0$4');
  return html`<bdi class="quotable" dir="ltr" translate="no">${grouped}</bdi>`;
}
