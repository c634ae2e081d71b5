import type { Text } from '@frontcounter/schemas';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { coverPage, uncoverPage } from './cover.js';
import { leavePage } from './leave-page.js';
import { ShiftPresses } from './shift-presses.js';

export interface ExitOptions {
  /** Where the person is taken, as an absolute address. */
  readonly address: string;
  /** What the cover and the tab say until that page comes, in the reader's language. */
  readonly loading: () => Text;
  /** Drops what the person typed, from memory and from the screen, and stops what is being sent. */
  readonly forget: () => void;
  /** Called after each press of Shift by itself that is not the last, and with 0 when presses no longer count. */
  readonly onPress: (presses: number) => void;
}

const PRESSES_TO_LEAVE = 3;

/** All that are on the page: who leaves by one leaves all. */
const onPage = new Set<ExitController>();

/**
 * The quick way out of a page, by whatever calls `leave` and by pressing Shift three times, anywhere on the page. Never
 * by Escape, which closes menus and dialogues, and stops a page that is being loaded.
 *
 * Also when the person goes elsewhere by any other way, nothing stays: a browser may keep the page as it stands, and
 * bring it back for whoever presses Back.
 */
export class ExitController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: ExitOptions;
  readonly #presses: ShiftPresses;

  constructor(host: ReactiveControllerHost, options: ExitOptions) {
    this.#host = host;
    this.#options = options;
    this.#presses = new ShiftPresses((count) => this.#count(count));
    host.addController(this);
  }

  /** How often Shift has been pressed: 0, 1 or 2. */
  get presses(): number {
    return this.#presses.count;
  }

  get address(): string {
    return this.#options.address;
  }

  hostConnected(): void {
    onPage.add(this);
    // In the capture phase, before a host page's own key handlers can keep them.
    addEventListener('keydown', this.#presses.keyDown, true);
    addEventListener('keyup', this.#presses.keyUp, true);
    addEventListener('pointerdown', this.#presses.reset, true);
    addEventListener('pagehide', this.#forget);
    addEventListener('pageshow', this.#noteReturn);
  }

  hostDisconnected(): void {
    onPage.delete(this);
    this.#presses.stop();
    removeEventListener('keydown', this.#presses.keyDown, true);
    removeEventListener('keyup', this.#presses.keyUp, true);
    removeEventListener('pointerdown', this.#presses.reset, true);
    removeEventListener('pagehide', this.#forget);
    removeEventListener('pageshow', this.#noteReturn);
  }

  /** The widget shows something else now. */
  end(): void {
    this.#host.removeController(this);
    this.hostDisconnected();
  }

  /** Covers the page, forgets everything and goes, in this order: what others could see comes first. */
  readonly leave = (event?: Event): void => {
    event?.preventDefault();
    const words = this.#options.loading();
    coverPage(words);
    for (const each of onPage) each.#forget();
    leavePage(this.#options.address, words.text);
  };

  #count(count: number): void {
    if (count < PRESSES_TO_LEAVE) {
      this.#options.onPress(count);
      this.#host.requestUpdate();
    } else this.leave();
  }

  readonly #forget = (): void => {
    this.#presses.stop();
    try {
      this.#options.forget();
    } catch {
      // Whatever a host's own code does wrong here, the person leaves.
    }
  };

  readonly #noteReturn = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) uncoverPage();
  };
}
