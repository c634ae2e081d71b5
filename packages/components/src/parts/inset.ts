import { html, type TemplateResult } from 'lit';

/** Sets a few words apart from the text around them. */
export function inset(content: unknown): TemplateResult {
  return html`<div class="inset">${content}</div>`;
}
