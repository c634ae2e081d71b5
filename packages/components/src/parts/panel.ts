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

/** A code that the person will quote: kept left to right, in one piece, selectable with one press, and never translated. */
export function quotable(code: string): TemplateResult {
  const grouped = /^\d{16}$/.test(code) ? code.replace(/\d{4}(?=\d)/g, '$& ') : code;
  return html`<bdi class="quotable" dir="ltr" translate="no">${grouped}</bdi>`;
}
