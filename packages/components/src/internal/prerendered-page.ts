import { focusBriefly } from './focus-briefly.js';

/** Which button of a prerendered page was pressed last, counted from 0 in the order of the page. */
export const PRESSED = 'data-pressed';

/** What takes focus when a page comes. */
export const HEADING = '.page .heading';

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
   * Takes the page away, once the widget stands before it. Where the widget shows something else, such as a report that waited, what has no
   * twin there is let go.
   *
   * @returns Presses the button of the widget that was pressed in the page, if one was.
   */
  giveWay(): () => void {
    const { activeElement } = this.#root;
    const twin = activeElement && this.#twinOf(activeElement);
    if (twin?.matches(HEADING)) focusBriefly(twin);
    else twin?.focus({ preventScroll: true });
    const button = this.#page.querySelectorAll('button')[Number(this.#page.getAttribute(PRESSED) ?? NaN)];
    const pressed = button && this.#twinOf(button);
    this.remove();
    return () => pressed?.click();
  }

  remove(): void {
    this.#page.remove();
    this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((sheet) => !this.#sheets.includes(sheet));
  }

  /** What the widget has for an element of the page. */
  #twinOf(element: Element): HTMLElement | undefined {
    // The browser may have translated the page, but which button leads on, it says by itself.
    const selector = element.matches(continues) ? continues : element.localName;
    const isTwin = (each: Element) =>
      each.id === element.id && (selector === continues || wordsOf(each) === wordsOf(element));
    return [...this.#root.querySelectorAll<HTMLElement>(selector)].find(
      (each) => !this.#page.contains(each) && isTwin(each),
    );
  }
}

const continues = '.page form [type=submit]';

const wordsOf = ({ textContent }: Element): string => textContent.trim();
