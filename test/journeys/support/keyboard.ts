import type { Page } from '../../support/browsers.js';

/** What has focus, as far as a test tells it apart. */
export interface Control {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly type: string;
  /** What stands on it. */
  readonly words: string;
}

export function focused(page: Page): Promise<Control> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const { id, name, value, type, innerText } = element as HTMLInputElement;
    return { id, name, value, type, words: innerText.trim() };
  });
}

type Way = 'Tab' | 'Shift+Tab';

/**
 * Presses Tab until it comes to the control.
 *
 * @param way Firefox leaves the page at its end, for its own window: what stands before is reached backwards.
 */
export async function tabTo(
  page: Page,
  isIt: (control: Control) => boolean,
  what: string,
  way: Way = 'Tab',
): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (isIt(await focused(page))) return;
    await page.press(way);
  }
  throw new Error(`${way} does not reach ${what}. Focus is on ${JSON.stringify(await focused(page))}.`);
}

/** Comes to a button by its words, and presses it. */
export async function pressButton(page: Page, words: string, way?: Way): Promise<void> {
  await tabTo(
    page,
    ({ type, words: shown }) => (type === 'button' || type === 'submit') && shown === words,
    words,
    way,
  );
  await page.press('Enter');
}

/** Comes to a group of radios, and takes one with the arrow keys. */
export async function pickRadio(page: Page, name: string, value: string): Promise<void> {
  await tabTo(page, (control) => control.name === name, name);
  const first = await focused(page);
  // The arrow keys pick as they go; Space picks the one that Tab came to.
  if (first.value === value) return page.press('Space');
  for (let now = first; now.value !== value;) {
    await page.press('ArrowDown');
    now = await focused(page);
    if (now.value === first.value) throw new Error(`The arrow keys do not reach "${value}" of "${name}".`);
  }
}
