import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import { errorMessage } from '../parts/error-message.js';
import { labelText } from '../parts/label.js';
import { partName, questionId } from '../parts/question-id.js';
import type { TemplateContext } from '../parts/template-context.js';
import type { AnyTypeView } from './question-parts.js';

export interface TextPartView {
  readonly part: string;
  readonly label: Text;
  readonly optional?: boolean;
  readonly autocomplete: string | undefined;
  readonly width?: number;
  readonly value: string;
}

/** One of several one-line inputs of a question, with its own label and its own error message. */
export function textPart(view: AnyTypeView, part: TextPartView, context: TemplateContext): TemplateResult {
  const id = questionId(context, view.id, part.part);
  const errorId = `${id}_error`;
  const problem = view.problems.find((each) => each.part === part.part);
  return html`<div class="part ${problem ? 'part--error' : ''}">
    <label class="part__label" for=${id}
      >${labelText({ label: part.label, optional: part.optional ?? false, isHeading: false }, context)}</label
    >
    ${errorMessage(problem?.message, errorId, context)}
    <input
      class="input ${part.width ? `input--${part.width}` : ''}"
      id=${id}
      name=${partName(view.id, part.part)}
      type="text"
      autocomplete=${part.autocomplete ?? 'off'}
      spellcheck="false"
      dir="auto"
      aria-describedby=${problem ? errorId : nothing}
      aria-invalid=${problem ? 'true' : nothing}
      .value=${part.value}
    />
  </div>`;
}
