import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import { hint } from './hint.js';
import type { TemplateContext } from './template-context.js';
import { text } from './text.js';

export interface ChoiceView {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly label: Text;
  readonly hint?: Text | undefined;
  readonly checked: boolean;
  readonly invalid?: boolean;
}

/** One radio or checkbox: a native input that the style sheet draws, with its label and hint. */
export function choice(view: ChoiceView, context: TemplateContext): TemplateResult {
  const hintId = `${view.id}_hint`;
  return html`<div class="choice">
    <input
      type=${view.type}
      id=${view.id}
      name=${view.name}
      .value=${view.value}
      ?checked=${view.checked}
      aria-describedby=${view.hint ? hintId : nothing}
      aria-invalid=${view.invalid ? 'true' : nothing}
    />
    <label for=${view.id}>${text(view.label, context)}</label>
    ${hint(view.hint, hintId, context)}
  </div>`;
}
