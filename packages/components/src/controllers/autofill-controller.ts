import type { LitElement, ReactiveController } from 'lit';

/**
 * Has the browser fill in nothing and keep nothing of what is typed, whatever the templates say. A control that asks for
 * autofill asks the browser to remember its answer, too.
 */
export class AutofillController implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    for (const control of this.#host.renderRoot.querySelectorAll('form, input, select, textarea')) {
      control.setAttribute('autocomplete', 'off');
    }
  }
}
