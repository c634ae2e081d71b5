import type { LitElement, ReactiveController } from 'lit';
import { focusBriefly } from '../internal/focus-briefly.js';

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

  // On the root: what happens between two elements inside it, such as Tab from one to the next, is not told outside.
  hostConnected(): void {
    this.#host.renderRoot.addEventListener('focusin', this.#uncoverFocus);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('focusin', this.#uncoverFocus);
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
    // A new page is seen from its top: the way back and the edge of a panel lie above what takes focus.
    this.#uncover(frame, CLEARANCE);
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
      ? ([...target.querySelectorAll<HTMLElement>('input, select, textarea')].find(
          (each) => !each.closest('[hidden]'),
        ) ?? target)
      : target;
    const question = labelOf(control, this.#host.renderRoot) ?? control;
    question.scrollIntoView({ behavior: 'instant', block: 'start' });
    control.focus({ preventScroll: true });
    this.#uncover(question);
  }

  readonly #uncoverFocus = ({ target }: Event): void => {
    if (target instanceof HTMLElement) this.#uncover(target);
  };

  /**
   * A host's sticky header or cookie bar must not lie over what has focus (WCAG 2.2, 2.4.11). Browsers do not mind:
   * they scroll only for what is out of the window.
   *
   * @param room How near a bar may come, in px.
   */
  #uncover(element: Element, room = 0): void {
    const { left, top, bottom, width } = element.getBoundingClientRect();
    const bar = stickyBar(this.#elementAt(left + Math.min(width, 40) / 2, top - room + 1));
    if (!bar || bar.contains(this.#host)) return;
    const cover = bar.getBoundingClientRect();
    // Scrolling gets nothing out from under what fills the window, such as a dialogue.
    if (cover.height > innerHeight / 2) return;
    const isAbove = cover.top + cover.bottom < innerHeight;
    // What is higher than the window is left with its top in view.
    const by = isAbove ? top - cover.bottom - CLEARANCE : Math.min(bottom - cover.top + CLEARANCE, top);
    scrollBy({ top: by, behavior: 'instant' });
  }

  #elementAt(x: number, y: number): Element | null {
    const root = this.#host.getRootNode();
    return root instanceof Document || root instanceof ShadowRoot ? root.elementFromPoint(x, y) : null;
  }
}

/** The bar that an element belongs to which stays in its place when the page scrolls, if there is one. */
function stickyBar(element: Element | null): Element | null {
  let bar = element;
  while (bar && !/fixed|sticky/.test(getComputedStyle(bar).position)) bar = bar.parentElement;
  return bar;
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
