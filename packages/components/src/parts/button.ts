import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import type { TemplateContext } from './template-context.js';
import { text } from './text.js';

export interface ButtonView {
  readonly label: Text;
  /** `submit` sends the page's form. Default `button`. */
  readonly type?: 'submit' | 'button';
  readonly secondary?: boolean;
  /** Shown as unavailable and still focusable, so that focus is not lost; whoever listens ignores the press. */
  readonly busy?: boolean;
  readonly onClick?: (event: Event) => void;
}

export function button(
  { label, type, secondary, busy, onClick }: ButtonView,
  context: TemplateContext,
): TemplateResult {
  return html`<button
    type=${type ?? 'button'}
    class="button ${secondary ? 'button--secondary' : ''}"
    part=${secondary ? 'secondary-button' : 'button'}
    aria-disabled=${busy ? 'true' : nothing}
    @click=${onClick ?? nothing}
  >
    ${text(label, context)}
  </button>`;
}

/** A button that looks like a link: it acts inside the widget, and the host page's address is not ours to change. */
export function linkButton(
  label: Text,
  onClick: (event: Event) => void,
  context: TemplateContext,
  about?: Text,
  action?: string,
): TemplateResult {
  return html`<button type="button" class="link" data-action=${action ?? nothing} @click=${onClick}>
    ${text(label, context)}${about ? html`<span class="visually-hidden"> ${text(about, context)}</span>` : nothing}
  </button>`;
}
