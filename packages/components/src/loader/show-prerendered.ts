import type { CSSResult } from 'lit';
import { journeyStyles } from '../journey/journey.styles.js';
import { focusBriefly } from '../internal/focus-briefly.js';
import { HEADING, PRESSED } from '../internal/prerendered-page.js';
import { firstStyles } from '../styles/first.styles.js';
import { createElement } from './host-document.js';

/** A first page as it is shipped for the moments before the widget's code is there. */
export interface Prerendered {
  readonly html: string;
  /** The exits that a choice on it leads to, by the option's id: whom to call in an emergency must never wait. */
  readonly exits: Readonly<Record<string, string>>;
  /** The languages of its switch. */
  readonly languages: readonly string[];
}

/** Of a force's theme, what a prerendered page needs. */
interface Theme {
  readonly css: string;
  readonly languages: readonly string[];
}

/**
 * Shows a first page in the shadow root of an element that is not defined yet. Choices can be made in it, and lead to an exit; what
 * else was pressed waits for the widget, which takes over where the person is: see `internal/prerendered-page.ts`.
 *
 * @param trusted Makes markup of what has been proven to be ours.
 */
export function show(element: Element, page: Prerendered, theme: Theme, trusted: (html: string) => string): void {
  const { length } = theme.languages;
  // A force with other languages than ours: the widget knows what to do.
  if (length > 1 && theme.languages.join() !== page.languages.join()) return;

  const made = (html: string): HTMLElement => {
    const holder = createElement('template') as HTMLTemplateElement;
    // eslint-disable-next-line no-restricted-syntax -- made by our own templates when the release was built, and proven since
    holder.innerHTML = trusted(html);
    if (length < 2) holder.content.querySelector('.language-switch')?.remove();
    return holder.content.firstElementChild as HTMLElement;
  };
  const top = made(page.html);
  const body = top.firstElementChild as HTMLElement;
  let exit: Element | null = null;

  const note = (button: HTMLButtonElement) =>
    top.setAttribute(PRESSED, String([...top.querySelectorAll('button')].indexOf(button)));
  const goTo = (shown: Element) => {
    const heading = shown.querySelector<HTMLElement>(HEADING);
    if (heading) focusBriefly(heading);
  };
  const leave = () => {
    const chosen = body.querySelector<HTMLInputElement>(':checked')?.value ?? '';
    if (!Object.hasOwn(page.exits, chosen)) return;
    exit = made(page.exits[chosen] ?? '').firstElementChild;
    if (!exit) return;
    body.hidden = true;
    top.append(exit);
    goTo(exit);
  };
  const back = () => {
    exit?.remove();
    exit = null;
    body.hidden = false;
    top.removeAttribute(PRESSED);
    goTo(body);
  };
  top.addEventListener('submit', (event) => {
    event.preventDefault();
    // A page's own script may send the form without a press.
    const button = body.querySelector<HTMLButtonElement>('[type=submit]');
    if (button) note(button);
    leave();
  });
  top.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest('button');
    if (!button) return;
    if (!exit) note(button);
    else if (button.matches('.back-link')) back();
  });
  // A page-wide form of a CMS often has a script that presses its own button on any Enter inside it.
  for (const type of ['keydown', 'keypress'])
    top.addEventListener(type, (event) => (event as KeyboardEvent).key === 'Enter' && event.stopPropagation());

  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [
    [...firstStyles, journeyStyles].map((style: CSSResult) => style.cssText).join(''),
    theme.css,
  ].map(sheet);
  root.replaceChildren(top);
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
