import type { TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { roundPosition, writePosition } from '@frontcounter/schemas/questions';
import type { TemplateContext } from '../parts/template-context.js';
import { locationMapping } from './location-mapping.js';
import {
  deviceNews,
  locationPosition,
  positionNews,
  type DeviceState,
  type LocationMoreView,
} from './location-position.js';

/** Milliseconds that a device may take once the person has let it. Indoors a first fix takes longer than ten seconds. */
const TIMEOUT = 20_000;

/** By the codes of `GeolocationPositionError`. */
const FAILURES: Readonly<Record<number, DeviceState>> = { 1: 'refused', 2: 'unavailable', 3: 'timeout' };

/** Asks the device where it is, when the person presses the button and at no other time. */
class LocationPositioning extends AsyncDirective {
  #state: DeviceState = 'idle';
  #shown: readonly [LocationMoreView, TemplateContext] | undefined;

  render(view: LocationMoreView, context: TemplateContext): TemplateResult {
    this.#shown = [view, context];
    return locationPosition(
      view,
      this.#state,
      {
        ...('geolocation' in navigator && { onAsk: (from) => this.#ask(from) }),
        onRemove: (from) => this.#remove(from),
      },
      context,
      context.tiles && locationMapping(view, context.tiles, context),
    );
  }

  override disconnected(): void {
    this.#state = 'idle';
  }

  /** A widget that its host page moves elsewhere is not told to render again. */
  override reconnected(): void {
    if (this.#shown) this.setValue(this.render(...this.#shown));
  }

  #ask(from: Element): void {
    // A second press while the first is under way changes nothing.
    if (this.#state === 'asking') return;
    this.#show('asking');
    const answered = (act: () => void): void => {
      // The person has gone on to another page, or left the form for a safe place.
      if (this.isConnected && from.isConnected && this.#state === 'asking') act();
    };
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        answered(() => {
          const position = writePosition(roundPosition(latitude, longitude, accuracy));
          this.#show('idle');
          this.#shown?.[0].onPosition(position, from);
          if (this.#shown) this.#shown[1].announce(positionNews(this.#shown[1]));
        }),
      ({ code }) => answered(() => this.#show(FAILURES[code] ?? 'unavailable')),
      { enableHighAccuracy: true, timeout: TIMEOUT, maximumAge: 0 },
    );
  }

  #remove(from: Element): void {
    const root = from.closest('.location');
    this.#state = 'idle';
    this.#shown?.[0].onPosition('', from);
    // The button that was pressed is gone; the one that adds a position is the way back.
    root?.querySelector('button')?.focus();
  }

  #show(state: DeviceState): void {
    this.#state = state;
    if (!this.#shown) return;
    const [view, context] = this.#shown;
    this.setValue(this.render(view, context));
    const words = deviceNews(state, context);
    if (words) context.announce(words);
  }
}

export const locationPositioning = directive(LocationPositioning);
