import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import type { TemplateContext } from './template-context.js';
import { wording } from './text.js';

/** What is wrong with one answer, beside it. The hidden first word says so where colour cannot (WCAG 2.2, 1.4.1). */
export function errorMessage(
  message: Text | undefined,
  id: string,
  context: TemplateContext,
): TemplateResult | typeof nothing {
  if (!message) return nothing;
  const prefix = context.msg('Error:', { id: 'error-prefix' });
  return html`<p class="error-message" id=${id}>
    <span class="visually-hidden" ${wording(prefix, context)}></span> <span ${wording(message, context)}></span>
  </p>`;
}
