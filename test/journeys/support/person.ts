import { createWalker } from '../../../stories/walker.js';
import type { Page } from '../../support/browsers.js';
import { focused, tabTo, type Control } from './keyboard.js';

/** How somebody works a form. */
export type Means = 'mouse' | 'keyboard';

/** A person with a mouse, or with a keyboard and nothing else. */
export class Person {
  constructor(
    readonly page: Page,
    readonly means: Means,
  ) {}

  /** Answers one question. `raw` is what an example journey gives for it. */
  async answer(questionId: string, raw: unknown): Promise<void> {
    if (Array.isArray(raw) && raw.some((each) => typeof each === 'object')) {
      // No driver can press keys in the system's window for choosing files.
      await this.page.call(createWalker, 'attach', questionId, raw as { name: string; caption: string }[]);
    } else if (Array.isArray(raw)) {
      for (const value of raw) await this.#tick(questionId, String(value));
    } else if (raw === true) {
      await this.#tick(questionId);
    } else if (typeof raw === 'string') {
      await this.#answerOne(questionId, raw);
    } else if (raw !== null && typeof raw === 'object') {
      if ('line1' in raw) await this.#byHand(questionId);
      await this.#answerParts(questionId, Object.entries(raw));
    }
  }

  /** A part may appear only once another is ticked: the latest of two times. */
  async #answerParts(questionId: string, parts: readonly (readonly [part: string, value: unknown])[]): Promise<void> {
    const later: (readonly [string, unknown])[] = [];
    for (const [part, value] of parts) {
      const name = `${questionId}_${part}`;
      if (value !== true && (typeof value !== 'string' || value === '')) continue;
      if (!(await this.#isShown(name))) later.push([part, value]);
      else if (value === true) await this.#tick(name);
      else await this.#answerOne(name, value);
    }
    if (later.length === parts.length) throw new Error(`${questionId} shows none of ${JSON.stringify(later)}.`);
    if (later.length > 0) await this.#answerParts(questionId, later);
  }

  #isShown(name: string): Promise<boolean> {
    return this.page.evaluate((of) => {
      const root = document.querySelector('police-report-form')?.shadowRoot;
      return [...(root?.querySelectorAll<HTMLElement>(`[name="${of}"]`) ?? [])].some((each) => each.checkVisibility());
    }, name);
  }

  /** Presses the button that leads on. */
  async goOn(): Promise<void> {
    if (this.means === 'mouse') {
      await this.page.still('button[type=submit]');
      return this.page.click('button[type=submit]');
    }
    await tabTo(this.page, ({ type }) => type === 'submit', 'the button');
    await this.page.press('Enter');
  }

  /** Leaves the look-up of addresses, where the page has one, for the boxes. */
  async #byHand(questionId: string): Promise<void> {
    const search = `${questionId}_search`;
    const isOpen = await this.page.evaluate(
      (host, name) => {
        const box = document.querySelector(host)?.shadowRoot?.querySelector(`[name="${name}"]`);
        return box ? !box.closest('[hidden]') : false;
      },
      'police-report-form',
      search,
    );
    if (!isOpen) return;
    if (this.means === 'mouse') return this.page.click('.address-search .link');
    await tabTo(this.page, ({ name }) => name === search, search);
    for (const key of ['Tab', 'Tab', 'Enter']) await this.page.press(key);
  }

  async #answerOne(name: string, value: string): Promise<void> {
    const [control] = await this.#controls(name);
    if (control?.type === 'radio') return this.#pick(name, value);
    if (control?.type === 'select-one') return this.#select(name, value);
    return value === '' ? undefined : this.#write(name, value);
  }

  async #pick(name: string, value: string): Promise<void> {
    if (this.means === 'mouse') return this.page.click(`[name="${name}"][value="${value}"]`);
    await tabTo(this.page, (control) => control.name === name, name);
    const options = await this.#controls(name);
    // The arrow keys pick as they go; Space picks the one that Tab came to.
    if ((await focused(this.page)).value === value) return this.page.press('Space');
    for (const _ of options) {
      await this.page.press('ArrowDown');
      if ((await focused(this.page)).value === value) return;
    }
    throw new Error(`The arrow keys do not reach "${value}" of "${name}".`);
  }

  async #tick(name: string, value?: string): Promise<void> {
    const isIt = (control: Control): boolean =>
      control.name === name && (value === undefined || control.value === value);
    if (this.means === 'mouse') {
      return this.page.click(value === undefined ? `[name="${name}"]` : `[name="${name}"][value="${value}"]`);
    }
    await tabTo(this.page, isIt, name);
    await this.page.press('Space');
  }

  async #select(name: string, value: string): Promise<void> {
    const label = await this.page.evaluate(
      (host, wanted, of) =>
        [
          ...(document.querySelector(host)?.shadowRoot?.querySelectorAll<HTMLOptionElement>(`[name="${of}"] option`) ??
            []),
        ].find((option) => option.value === wanted)?.label ?? '',
      'police-report-form',
      value,
      name,
    );
    // WebKitGTK opens a menu of the system for a list, which no driver can press keys in.
    if (this.means === 'mouse') return this.page.choose(`[name="${name}"]`, label);
    await tabTo(this.page, (control) => control.name === name, name);
    await this.page.type(label);
    if ((await focused(this.page)).value !== value) await this.page.choose(`[name="${name}"]`, label);
  }

  async #write(name: string, text: string): Promise<void> {
    if (this.means === 'mouse') return this.page.fill(`[name="${name}"]`, text);
    await tabTo(this.page, (control) => control.name === name, name);
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.page.press('Enter');
      await this.page.type(line);
    }
  }

  #controls(name: string): Promise<Omit<Control, 'words'>[]> {
    return this.page.evaluate((of) => {
      const root = document.querySelector('police-report-form')?.shadowRoot;
      return [...(root?.querySelectorAll<HTMLInputElement>(`[name="${of}"]`) ?? [])].map(
        ({ id, name, value, type }) => ({
          id,
          name,
          value,
          type,
        }),
      );
    }, name);
  }
}
