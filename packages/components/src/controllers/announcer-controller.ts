import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Text } from '@frontcounter/schemas';

/** NVDA and JAWS miss a text that is written in the same moment in which the region appears or was emptied. */
const DELAY = 100;
/** Nothing stays behind for whoever reads the page later. */
const CLEAR_AFTER = 10_000;

let region: HTMLElement | undefined;
let users = 0;
let pending: ReturnType<typeof setTimeout> | undefined;

/**
 * Says things to screen readers through one polite live region per page. It stands empty in the page's own tree
 * from the start, because regions that arrive with their text, or in a shadow root, are often not read
 * (NVDA issue 14591, JAWS issue 696, Umbraco-CMS issue 21028).
 */
export class AnnouncerController implements ReactiveController {
  #isOnPage = false;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#isOnPage = true;
    users += 1;
    place();
  }

  hostDisconnected(): void {
    this.#isOnPage = false;
    users -= 1;
    if (users) return;
    clearTimeout(pending);
    region?.remove();
    region = undefined;
  }

  /**
   * The message must not hold anything that was typed. A newer message takes the place of one not yet said. A widget
   * that has left the page says nothing: what it waited for would drown out those that are there.
   */
  readonly announce = (message: Text): void => {
    if (!this.#isOnPage) return;
    clearTimeout(pending);
    const live = place();
    live.textContent = '';
    pending = setTimeout(() => {
      live.lang = message.lang ?? '';
      live.textContent = message.text;
      pending = setTimeout(() => (live.textContent = ''), CLEAR_AFTER);
    }, DELAY);
  };
}

/** The region, put back where a host page's script has thrown it out. */
function place(): HTMLElement {
  region ??= createRegion();
  if (!region.isConnected) document.body.append(region);
  return region;
}

function createRegion(): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('role', 'status');
  element.setAttribute('aria-live', 'polite');
  // Through the CSSOM, which a strict style-src allows, and against whatever the host's own style sheet says of a div.
  const hidden = {
    display: 'block',
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    'clip-path': 'inset(50%)',
  };
  for (const [property, value] of Object.entries(hidden)) element.style.setProperty(property, value, 'important');
  return element;
}
