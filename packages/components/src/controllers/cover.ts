import type { Text } from '@frontcounter/schemas';

let cover: HTMLElement | undefined;
/** What was in reach before: the body, and dialogues that are open, which stay in reach when the body does not. */
let below: readonly HTMLElement[] = [];

/** Through the CSSOM, which a strict style-src allows, and against whatever the host's own style sheet says of a div. */
const LOOK = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0',
  'z-index': '2147483647',
  'box-sizing': 'border-box',
  width: '100vw',
  height: '100vh',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  border: '0',
  padding: '2em',
  'color-scheme': 'light dark',
  background: 'Canvas',
  color: 'CanvasText',
  // In the reader's own size: host pages set that of the root as they please.
  font: 'medium system-ui, sans-serif',
};

/**
 * Covers the whole window at once, whatever the host page has on top, and takes what is below it out of reach of the
 * keyboard and of screen readers.
 *
 * @param words What the cover says, such as "Loading".
 */
export function coverPage(words: Text): void {
  if (cover) return;
  cover = document.createElement('div');
  cover.setAttribute('role', 'alert');
  cover.setAttribute('popover', 'manual');
  cover.lang = words.lang ?? '';
  for (const [property, value] of Object.entries(LOOK)) cover.style.setProperty(property, value, 'important');
  // Beside the body, which a host page may have shifted, scaled or made see-through.
  document.documentElement.append(cover);
  try {
    // Above dialogues too. Where a browser has no popovers, the highest place in the stack is the next best.
    cover.showPopover();
  } catch {
    // A browser without them lacks the method.
  }
  below = [document.body, ...document.querySelectorAll<HTMLElement>('dialog[open]')].filter(({ inert }) => !inert);
  for (const each of below) each.inert = true;
  // Puts away a keyboard on the screen, at once.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  // Words that come after the alert stands are read more reliably than those that come with it.
  cover.textContent = words.text;
}

/** Takes the cover away again, where a browser brings the page back as it was left. */
export function uncoverPage(): void {
  if (!cover) return;
  cover.remove();
  cover = undefined;
  for (const each of below) each.inert = false;
}
