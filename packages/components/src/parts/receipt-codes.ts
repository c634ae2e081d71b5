import { html, type TemplateResult } from 'lit';
import type { Receipt } from '@frontcounter/schemas';
import { quotable } from './panel.js';
import type { TemplateContext } from './template-context.js';
import { text } from './text.js';

/** What the person has to keep of a report: how to name it, and what opens it. */
export function receiptCodes({ reference, accessCode }: Receipt, context: TemplateContext): TemplateResult {
  const { msg } = context;
  return html`<dl class="receipt">
    <div>
      <dt>${text(msg('Your reference number', { id: 'confirmation.reference' }), context)}</dt>
      <dd>${quotable(reference)}</dd>
    </div>
    <div>
      <dt>${text(msg('Your access code', { id: 'confirmation.access-code' }), context)}</dt>
      <dd>${quotable(accessCode)}</dd>
    </div>
  </dl>`;
}
