import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import { heading } from './heading.js';
import type { TemplateContext } from './template-context.js';
import { text } from './text.js';

/** What a label or legend says. The words of `QuestionView` fit as they are. */
export interface LabelView {
  readonly label: Text;
  readonly optional: boolean;
  /** The page asks nothing else, so the label is its heading. */
  readonly isHeading: boolean;
}

export function label(view: LabelView, controlId: string, context: TemplateContext): TemplateResult {
  const content = html`<label class="label" id="${controlId}_label" for=${controlId}
    >${labelText(view, context)}</label
  >`;
  return view.isHeading ? heading(content, context) : content;
}

/** The words of a label, which say so when the question may be left empty. */
export function labelText({ label: words, optional }: LabelView, context: TemplateContext): unknown {
  const note = optional
    ? html`<span class="optional">${text(context.msg('(optional)', { id: 'optional' }), context)}</span>`
    : nothing;
  return html`${text(words, context)} ${note}`;
}
