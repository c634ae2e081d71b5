/** Which button of a prerendered page was pressed last, counted from 0 in the order of the page. */
export const PRESSED = 'data-pressed';

/**
 * The first page as the script tag showed it before the widget's code was there (`loader/show-prerendered.ts`). It stands until the
 * widget does, whose first page has the same elements; then focus moves to its twin, and what was pressed is pressed there.
 */
export class PrerenderedPage {
  readonly #root: ShadowRoot;
  readonly #page: Element;
  readonly #sheets: readonly CSSStyleSheet[];

  private constructor(root: ShadowRoot, page: Element) {
    this.#root = root;
    this.#page = page;
    // A copy: what the root gives goes on changing.
    this.#sheets = [...root.adoptedStyleSheets];
  }

  /** What stands in a root before anything of the widget does. */
  static in(root: ShadowRoot | null): PrerenderedPage | undefined {
    return root?.firstElementChild ? new PrerenderedPage(root, root.firstElementChild) : undefined;
  }

  get form(): HTMLFormElement | null {
    return this.#page.querySelector('form');
  }

  /** Dresses the page again after the widget's own styles took the place of all others. */
  keepStyles(): void {
    this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, ...this.#sheets];
  }

  /**
   * Takes the page away, once the widget stands before it.
   *
   * @returns Presses the button of the widget that was pressed in the page, if one was.
   */
  giveWay(): () => void {
    const { activeElement } = this.#root;
    const focused = activeElement && this.#page.contains(activeElement) ? this.#placeOf(activeElement) : -1;
    const pressed = Number(this.#page.getAttribute(PRESSED) ?? -1);
    const twin = this.#twins(focusable)[focused];
    if (twin?.matches(heading)) focusHeading(this.#root);
    else twin?.focus({ preventScroll: true });
    this.remove();
    return () => this.#twins('button')[pressed]?.click();
  }

  remove(): void {
    this.#page.remove();
    this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((sheet) => !this.#sheets.includes(sheet));
  }

  #placeOf(element: Element): number {
    return [...this.#page.querySelectorAll(focusable)].indexOf(element);
  }

  /** Elements of the widget, which come before those of the page as long as it is there. */
  #twins(selector: string): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(selector)];
  }
}

const heading = '.page .heading';
const focusable = `input, button, a, ${heading}`;

/** A heading takes focus while it is read, and is no stop for the Tab key afterwards. */
export function focusHeading(within: ParentNode): void {
  const element = within.querySelector<HTMLElement>(heading);
  element?.setAttribute('tabindex', '-1');
  element?.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  element?.focus({ preventScroll: true });
}
