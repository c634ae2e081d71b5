import { html, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import type { TemplateContext } from './template-context.js';
import { text } from './text.js';

export interface ExitView {
  /** Where the person is taken. */
  readonly address: string;
  /** How often Shift has been pressed towards leaving: 0, 1 or 2. */
  readonly presses: number;
  readonly onExit: (event: Event) => void;
}

/** Leaves the page at once. Stays in sight while the page scrolls; lights show how often Shift was pressed. */
export function exitBar({ presses, onExit }: ExitView, context: TemplateContext): TemplateResult {
  return html`<div class="exit">
    <button type="button" class="button exit__button" part="exit-button" @click=${onExit}>
      ${text(exitWords(context), context)}
      <span class="exit__lights" aria-hidden="true" ?hidden=${presses === 0}>
        ${[1, 2, 3].map((light) => html`<span class="exit__light ${light <= presses ? 'exit__light--on' : ''}"></span>`)}
      </span>
    </button>
  </div>`;
}

/** The same as a link, for whoever comes to the end of a page by keyboard or by voice. */
export function exitLink({ address, onExit }: ExitView, context: TemplateContext): TemplateResult {
  return html`<p class="exit-link">
    <a href=${address} rel="noreferrer nofollow" referrerpolicy="no-referrer" @click=${onExit}
      >${text(exitWords(context), context)}</a
    >
  </p>`;
}

function exitWords({ msg }: TemplateContext): Text {
  return msg('Exit this page', { id: 'care.exit' });
}
