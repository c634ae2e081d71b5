import { html, nothing, type TemplateResult } from 'lit';
import { heading } from './heading.js';
import { optionalNote, type LabelView } from './label.js';
import type { TemplateContext } from './template-context.js';
import { wording } from './text.js';

export interface FieldsetView extends LabelView {
  readonly id: string;
  /** Ids of the hint and error message inside, in the order to read them. */
  readonly describedBy: string | undefined;
  /** As they stand inside, above the content. */
  readonly hint?: unknown;
  readonly error?: unknown;
}

/** A legend around several controls. */
export function fieldset(view: FieldsetView, content: unknown, context: TemplateContext): TemplateResult {
  const words = html`<span ${wording(view.label, context)}></span> ${optionalNote(view, context)}`;
  return html`<fieldset class="fieldset" id=${view.id} aria-describedby=${view.describedBy || nothing}>
    <legend class="legend">${view.isHeading ? heading(words, context) : words}</legend>
    ${view.hint} ${view.error} ${content}
  </fieldset>`;
}
