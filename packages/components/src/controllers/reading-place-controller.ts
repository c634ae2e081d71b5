import type { LitElement, ReactiveController } from 'lit';

/**
 * Keeps what is being read where it is in the window, when something comes in above it. Chromium and Firefox do that by
 * themselves (CSS Scroll Anchoring); where the browser did not, it is done here a frame later.
 */
export class ReadingPlaceController implements ReactiveController {
  readonly #host: LitElement;
  readonly #selector: string;
  #isKept = false;
  #place: { readonly element: Element; readonly top: number; readonly scroll: number } | undefined;

  /** @param selector The blocks of text, of which the first in the window keeps its place. */
  constructor(host: LitElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  /** The next update brings something that the person did not ask for. */
  keep(): void {
    this.#isKept = true;
  }

  hostUpdate(): void {
    if (!this.#isKept) return;
    this.#isKept = false;
    const blocks = [...this.#host.renderRoot.querySelectorAll(this.#selector)];
    const element = blocks.find((block) => {
      const { top } = block.getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    });
    this.#place = element && { element, top: element.getBoundingClientRect().top, scroll: scrollY };
  }

  hostUpdated(): void {
    const place = this.#place;
    this.#place = undefined;
    if (!place) return;
    requestAnimationFrame(() => {
      const { element, top, scroll } = place;
      if (!element.isConnected || scrollY !== scroll) return;
      const moved = element.getBoundingClientRect().top - top;
      if (moved) scrollBy({ top: moved, behavior: 'instant' });
    });
  }
}
