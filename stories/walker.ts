import type { LitElement } from 'lit';

/** A whole journey as data: `services/<id>/examples.json`. */
export interface JourneyExample {
  readonly title: string;
  readonly steps: readonly (
    | { readonly page: string; readonly raw: Readonly<Record<string, unknown>> }
    | { readonly list: string; readonly another: boolean }
  )[];
  readonly end: { readonly at: 'check-answers' } | { readonly at: 'exit'; readonly page: string };
}

const PATIENCE = 15_000;

/** Goes through a report form as its example journey says: finds controls by their names, fills them in, presses on. */
export class Walker {
  readonly #widget: LitElement;

  constructor(widget: LitElement) {
    this.#widget = widget;
  }

  get #form(): HTMLFormElement | null | undefined {
    return this.#widget.shadowRoot?.querySelector('form');
  }

  /** The first page is there. */
  async stands(): Promise<void> {
    await this.#until(() => this.#form, 'the first page');
  }

  /** As far as check answers. */
  async walk({ title, steps }: JourneyExample): Promise<void> {
    for (const step of steps) {
      const raw = 'page' in step ? step.raw : { [step.list]: step.another ? 'yes' : 'no' };
      const form = await this.#until(() => this.#form, `the next page of "${title}"`);
      // A page that the example was written for may not come up on a later day: dates lie further back then.
      if (!Object.keys(raw).some((id) => form.querySelector(`[name="${id}"], [name^="${id}_"]`))) continue;
      for (const [id, value] of Object.entries(raw)) await this.#answer(id, value);
      const moved = this.#next(['police-page-view', 'police-errors-shown']);
      this.#form?.requestSubmit();
      const { type } = await moved;
      await this.#widget.updateComplete;
      if (type === 'police-errors-shown') throw new Error(`"${title}" was refused: ${this.#words()}`);
    }
  }

  /** Sends, and sees the reference on screen. */
  async send(): Promise<void> {
    const sent = this.#next(['police-submitted', 'police-submit-failed']);
    await this.press();
    const event = await sent;
    await this.#widget.updateComplete;
    if (event.type === 'police-submit-failed') throw new Error(`The report was not sent: ${this.#words()}`);
    const { reference } = (event as CustomEvent<{ reference: string }>).detail;
    await this.#until(() => this.#words().includes(reference) || undefined, `the reference ${reference}`);
  }

  /** Presses the button of the page, and leaves what becomes of it to whoever looks on. */
  async press(): Promise<void> {
    (await this.#until(() => this.#form, 'the button that sends')).requestSubmit();
  }

  /** Answers a question. A part of its answer is a control of its own, named after both. */
  async #answer(name: string, raw: unknown): Promise<void> {
    if (Array.isArray(raw)) {
      for (const value of raw) this.#tick(name, String(value));
    } else if (raw === true) {
      this.#tick(name);
    } else if (typeof raw === 'string') {
      this.#write(name, raw);
    } else if (typeof raw === 'object' && raw !== null) {
      for (const [part, value] of Object.entries(raw)) await this.#answer(`${name}_${part}`, value);
    }
    await this.#widget.updateComplete;
  }

  #tick(name: string, value?: string): void {
    const which = value === undefined ? '' : `[value="${CSS.escape(value)}"]`;
    const control = this.#form?.querySelector<HTMLInputElement>(`[name="${name}"]${which}`);
    if (control && !control.checked) control.click();
  }

  #write(name: string, text: string): void {
    const controls = [...(this.#form?.querySelectorAll<HTMLInputElement>(`[name="${name}"]`) ?? [])];
    const [control] = controls;
    if (control?.type === 'radio') return controls.find(({ value }) => value === text)?.click();
    if (!control || text === '') return;
    control.value = text;
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }

  #words(): string {
    return this.#widget.shadowRoot?.querySelector('.root')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  }

  #next(types: readonly string[]): Promise<Event> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`The form did not move on: ${this.#words()}`)), PATIENCE);
      const hear = (event: Event): void => {
        clearTimeout(timer);
        for (const type of types) this.#widget.removeEventListener(type, hear);
        resolve(event);
      };
      for (const type of types) this.#widget.addEventListener(type, hear);
    });
  }

  async #until<Found>(look: () => Found | null | undefined, what: string): Promise<Found> {
    const giveUp = Date.now() + PATIENCE;
    for (;;) {
      await this.#widget.updateComplete;
      const found = look();
      if (found !== null && found !== undefined) return found;
      if (Date.now() > giveUp) throw new Error(`Waited for ${what}. What there is: ${this.#words()}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}
