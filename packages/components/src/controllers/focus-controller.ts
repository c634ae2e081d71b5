import type { LitElement, ReactiveController } from 'lit';

/** Room left above what focus moved to, when the host page covers the top of the window. In px. */
const CLEARANCE = 16;

/**
 * Moves focus on purpose after each change of page, so that a screen reader begins to read at the right place and
 * the next Tab goes to the first input. Looks only inside the widget's own root.
 */
export class FocusController implements ReactiveController {
  readonly #host: LitElement;
  #next: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('focusin', this.#uncoverFocus);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('focusin', this.#uncoverFocus);
  }

  /** Moves focus to the first element that matches, as soon as it is rendered. */
  moveTo(selector: string): void {
    this.#next = selector;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const target = this.#next && this.#host.renderRoot.querySelector<HTMLElement>(this.#next);
    if (!target || !this.#host.isConnected) return;
    this.#next = undefined;
    const frame = this.#host.renderRoot.firstElementChild ?? target;
    const { top, bottom } = target.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight || frame.getBoundingClientRect().top < 0) {
      frame.scrollIntoView({ behavior: 'instant', block: 'start' });
    }
    focusBriefly(target);
  }

  /**
   * Follows a link of the error summary. The label or legend is scrolled into view first and focus does not scroll:
   * focus alone would put the input at the edge of the window with its question out of sight (GOV.UK Frontend).
   */
  follow(targetId: string): void {
    const target = this.#host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(targetId)}`);
    if (!target) return;
    const control = target.matches('fieldset, div')
      ? (target.querySelector<HTMLElement>('input, select, textarea') ?? target)
      : target;
    const question = labelOf(control, this.#host.renderRoot) ?? control;
    question.scrollIntoView({ behavior: 'instant', block: 'start' });
    control.focus({ preventScroll: true });
    this.#uncover(question);
  }

  readonly #uncoverFocus = (event: FocusEvent): void => {
    const [focused] = event.composedPath();
    if (focused instanceof HTMLElement && focused !== this.#host) this.#uncover(focused);
  };

  /**
   * A host's sticky header or cookie bar must not lie over what has focus (WCAG 2.2, 2.4.11). Browsers do not mind:
   * they scroll only for what is out of the window.
   */
  #uncover(element: Element): void {
    const { left, top, bottom, width } = element.getBoundingClientRect();
    const cover = this.#elementAt(left + Math.min(width, 40) / 2, top + 1);
    if (!cover || cover.contains(this.#host) || this.#host.contains(cover)) return;
    const bar = cover.getBoundingClientRect();
    // Scrolling gets nothing out from under what fills the window, such as a dialogue.
    if (bar.height > innerHeight / 2) return;
    const isAbove = bar.top + bar.bottom < innerHeight;
    scrollBy({ top: isAbove ? top - bar.bottom - CLEARANCE : bottom - bar.top + CLEARANCE, behavior: 'instant' });
  }

  #elementAt(x: number, y: number): Element | null {
    const root = this.#host.getRootNode();
    return root instanceof Document || root instanceof ShadowRoot ? root.elementFromPoint(x, y) : null;
  }
}

/** A heading takes focus while it is being read, and is no stop for the Tab key afterwards. */
function focusBriefly(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) {
    element.setAttribute('tabindex', '-1');
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}

/**
 * What names a control: the legend of its group while both fit into the upper half of the window, otherwise its
 * own label.
 */
function labelOf(control: HTMLElement, root: HTMLElement | DocumentFragment): Element | null {
  const legend = control.closest('fieldset')?.querySelector('legend');
  if (legend) {
    const isChoice = control.matches('[type="radio"], [type="checkbox"]');
    const reach = control.getBoundingClientRect().bottom - legend.getBoundingClientRect().top;
    if (isChoice || reach < innerHeight / 2) return legend;
  }
  return control.id ? root.querySelector(`label[for="${CSS.escape(control.id)}"]`) : null;
}
