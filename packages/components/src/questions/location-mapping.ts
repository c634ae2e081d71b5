import type { TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { positionText, readPosition, roundPosition, writePosition } from '@frontcounter/schemas/questions';
import { adoptSheets, sheetsOf } from '../internal/adopt-styles.js';
import type { MapTiles, TemplateContext } from '../parts/template-context.js';
import { locationMapStyles } from '../styles/location-map.styles.js';
import { locationMap, mapNews, type MapState } from './location-map.js';
import type { LocationMap, MapPlace } from './location-map-view.js';
import { positionNews, type LocationMoreView } from './location-position.js';

/** Opens the map when the person asks for it, and keeps it open while the page stands. */
class LocationMapping extends AsyncDirective {
  #state: MapState = { status: 'closed' };
  #map: LocationMap | undefined;
  #centre: MapPlace | undefined;
  #shown: readonly [LocationMoreView, MapTiles, TemplateContext] | undefined;

  render(view: LocationMoreView, tiles: MapTiles, context: TemplateContext): TemplateResult {
    this.#shown = [view, tiles, context];
    this.#map?.mark(readPosition(view.position));
    return locationMap(
      view.id,
      tiles,
      this.#state,
      {
        onToggle: (from) => void this.#toggle(from),
        onMove: (right, down) => this.#map?.move(right, down),
        onZoom: (steps) => this.#map?.zoom(steps),
        onMark: (from) => this.#centre && this.#mark(this.#centre, from),
      },
      context,
    );
  }

  override disconnected(): void {
    this.#close();
  }

  /** A widget that its host page moves elsewhere is not told to render again. */
  override reconnected(): void {
    this.#show({ status: 'closed' });
  }

  #isLoading(): boolean {
    return this.#state.status === 'loading';
  }

  async #toggle(from: Element): Promise<void> {
    if (this.#isLoading()) return;
    if (this.#map) {
      this.#close();
      this.#show({ status: 'closed' });
      return;
    }
    this.#show({ status: 'loading' });
    const library = await import('./location-map-view.js').catch(() => undefined);
    if (!this.isConnected || !this.#isLoading()) return;
    if (!library) {
      this.#show({ status: 'failed' });
      return;
    }
    const root = from.getRootNode();
    if (root instanceof ShadowRoot) adoptSheets(root, sheetsOf([locationMapStyles]));
    this.#show({ status: 'open', centre: '', hasNoTiles: false });
    this.#open(library.LocationMap, from);
  }

  #open(Map: typeof LocationMap, from: Element): void {
    const target = from.closest('.location-map')?.querySelector<HTMLElement>('.location-map__view');
    if (!target || !this.#shown) return;
    const [view, tiles] = this.#shown;
    const place = readPosition(view.position);
    this.#map = new Map(target, {
      tiles: tiles.address,
      place,
      onRest: (centre) => this.#rest(centre),
      onPoint: (pointed) => this.#mark(pointed, target),
      onTiles: (haveCome) => this.#change({ hasNoTiles: !haveCome }),
    });
    this.#map.mark(place);
    this.#rest(this.#map.centre);
  }

  #close(): void {
    this.#map?.end();
    this.#map = undefined;
    this.#state = { status: 'closed' };
  }

  #rest(centre: MapPlace): void {
    this.#centre = centre;
    this.#change({ centre: positionText(roundPosition(centre.latitude, centre.longitude)) });
  }

  #mark({ latitude, longitude }: MapPlace, from: Element): void {
    if (!this.#shown) return;
    const [view, , context] = this.#shown;
    const position = writePosition(roundPosition(latitude, longitude));
    view.onPosition(position, from);
    context.announce(positionNews(context));
  }

  #change(change: Partial<Extract<MapState, { status: 'open' }>>): void {
    if (this.#state.status === 'open') this.#show({ ...this.#state, ...change });
  }

  #show(state: MapState): void {
    const before = this.#shown && mapNews(this.#state, this.#shown[2])?.text;
    this.#state = state;
    if (!this.#shown) return;
    this.setValue(this.render(...this.#shown));
    const news = mapNews(state, this.#shown[2]);
    if (news && news.text !== before) this.#shown[2].announce(news);
  }
}

export const locationMapping = directive(LocationMapping);
