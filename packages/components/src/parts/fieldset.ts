import { html, nothing, type TemplateResult } from 'lit';
import { heading } from './heading.js';
import { labelText, type LabelView } from './label.js';
import type { TemplateContext } from './template-context.js';

export interface FieldsetView extends LabelView {
  readonly id: string;
  /** Ids of the hint and error message inside, in the order to read them. */
  readonly describedBy: string | undefined;
}

/** A legend around several controls. */
export function fieldset(
  { id, describedBy, ...view }: FieldsetView,
  content: unknown,
  context: TemplateContext,
): TemplateResult {
  const words = labelText(view, context);
  return html`<fieldset class="fieldset" id=${id} aria-describedby=${describedBy ?? nothing}>
    <legend class="legend">${view.isHeading ? heading(words, context) : words}</legend>
    ${content}
  </fieldset>`;
}
