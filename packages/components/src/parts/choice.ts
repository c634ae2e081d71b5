import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import { hint } from './hint.js';
import type { TemplateContext } from './template-context.js';
import { wording } from './text.js';

export interface ChoiceView {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly label: Text;
  readonly hint?: Text | undefined;
  readonly checked: boolean;
  readonly invalid?: boolean;
  /** Ids of more than the hint of its own that describes it, where no fieldset does. */
  readonly describedBy?: string | undefined;
}

/** One radio or checkbox: a native input that the style sheet draws, with its label and hint. */
export function choice(view: ChoiceView, context: TemplateContext): TemplateResult {
  const hintId = view.hint && `${view.id}_hint`;
  const describedBy = [view.describedBy, hintId].filter(Boolean).join(' ');
  return html`<div class="choice">
    <input
      type=${view.type}
      id=${view.id}
      name=${view.name}
      .value=${view.value}
      .checked=${view.checked}
      aria-describedby=${describedBy || nothing}
      aria-invalid=${view.invalid ? 'true' : nothing}
    />
    <label for=${view.id}><span ${wording(view.label, context)}></span></label>
    ${hintId ? hint(view.hint, hintId, context) : nothing}
  </div>`;
}
