import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import { heading } from './heading.js';
import type { TemplateContext } from './template-context.js';
import { wording } from './text.js';

/** What a label or legend says. The words of `QuestionView` fit as they are. */
export interface LabelView {
  readonly label: Text;
  readonly optional: boolean;
  /** The page asks nothing else, so the label is its heading. */
  readonly isHeading: boolean;
}

export function label(view: LabelView, controlId: string, context: TemplateContext): TemplateResult {
  const content = html`<label class="label" id=${`${controlId}_label`} for=${controlId}
    ><span ${wording(view.label, context)}></span> ${optionalNote(view, context)}</label
  >`;
  return view.isHeading ? heading(content, context) : content;
}

/** Says that the question may be left empty. */
export function optionalNote({ optional }: Pick<LabelView, 'optional'>, context: TemplateContext): unknown {
  return optional
    ? html`<span class="optional" ${wording(context.msg('(optional)', { id: 'optional' }), context)}></span>`
    : nothing;
}
