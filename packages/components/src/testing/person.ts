import type { LitElement } from 'lit';

/**
 * A person at a widget: finds things by the names that they see or hear, and presses and types. Waits until what
 * was asked for is there.
 */
export class Person {
  readonly #widget: LitElement;

  constructor(widget: LitElement) {
    this.#widget = widget;
  }

  get #root(): ShadowRoot {
    if (!this.#widget.shadowRoot) throw new Error('The widget shows nothing.');
    return this.#widget.shadowRoot;
  }

  /** What the person can read, in one line. */
  get reads(): string {
    return flat(this.#root.querySelector('.root')?.textContent);
  }

  get heading(): string {
    return flat(this.#root.querySelector('.heading--l')?.textContent);
  }

  /** The words of what has focus: of its label when it is a control. */
  get focus(): string {
    const focused = this.#root.activeElement;
    if (!focused) return '';
    const label = this.#root.querySelector(`label[for="${focused.id}"]`);
    return flat((label ?? focused).textContent);
  }

  get focused(): Element | null {
    return this.#root.activeElement;
  }

  /** The button or link with these words. */
  button(name: string | RegExp): Promise<HTMLElement> {
    return this.#find('button, a', name);
  }

  async press(name: string | RegExp): Promise<void> {
    const button = await this.button(name);
    button.focus();
    button.click();
    await this.#widget.updateComplete;
  }

  /** The control with this label. */
  async control(label: string): Promise<HTMLInputElement> {
    const found = await this.#find('label', label);
    const control = this.#root.querySelector<HTMLInputElement>(`#${found.getAttribute('for') ?? 'none'}`);
    if (!control) throw new Error(`The label "${label}" has no control.`);
    return control;
  }

  async choose(label: string): Promise<void> {
    (await this.control(label)).click();
    await this.#widget.updateComplete;
  }

  async type(label: string, text: string): Promise<void> {
    const control = await this.control(label);
    control.focus();
    control.value = text;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.#widget.updateComplete;
  }

  async sees(words: string | RegExp): Promise<void> {
    await this.#until(() => matches(this.reads, words) || undefined, `the words ${String(words)}`);
  }

  async isAt(heading: string): Promise<void> {
    await this.#until(() => this.heading === heading || undefined, `the page "${heading}"`);
  }

  /** What the page's live region says to a screen reader; gives the region. */
  hears(words: string): Promise<Element> {
    return this.#until(() => {
      const region = document.body.querySelector(':scope > [role="status"]');
      return region?.textContent === words ? region : undefined;
    }, `"${words}" to be said`);
  }

  #find(selector: string, name: string | RegExp): Promise<HTMLElement> {
    return this.#until(
      () => {
        const all = [...this.#root.querySelectorAll<HTMLElement>(selector)];
        return all.find(({ textContent }) =>
          typeof name === 'string' ? flat(textContent) === name : name.test(flat(textContent)),
        );
      },
      `${selector} "${String(name)}"`,
    );
  }

  async #until<Found>(look: () => Found | undefined, what: string): Promise<Found> {
    const giveUp = Date.now() + 4_000;
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      if (Date.now() > giveUp) throw new Error(`Waited for ${what}. What there is: ${this.reads}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

function flat(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function matches(text: string, words: string | RegExp): boolean {
  return typeof words === 'string' ? text.includes(words) : words.test(text);
}
