/**
 * The map itself: OpenLayers with one layer of tiles, in a file of its own that loads when somebody opens the map. What
 * stands around it is plain HTML of ours; `docs/decisions/0009` says why this library and not another.
 */
import OlMap from 'ol/Map.js';
import type MapBrowserEvent from 'ol/MapBrowserEvent.js';
import Overlay from 'ol/Overlay.js';
import View from 'ol/View.js';
import DragPan from 'ol/interaction/DragPan.js';
import PinchZoom from 'ol/interaction/PinchZoom.js';
import TileLayer from 'ol/layer/Tile.js';
import type ImageTile from 'ol/ImageTile.js';
import { fromLonLat, toLonLat } from 'ol/proj.js';
import XYZ from 'ol/source/XYZ.js';

/** Degrees in WGS 84. */
export interface MapPlace {
  readonly latitude: number;
  readonly longitude: number;
}

export interface LocationMapOptions {
  /** The address of a tile, with `{z}`, `{x}` and `{y}` in it. */
  readonly tiles: string;
  /** Where it begins; the whole of England and Wales without one. */
  readonly place: MapPlace | undefined;
  /** The map has come to rest. */
  readonly onRest: (centre: MapPlace) => void;
  /** The person pointed at a place. */
  readonly onPoint: (place: MapPlace) => void;
  /** True when the first picture has come, false when none comes. */
  readonly onTiles: (haveCome: boolean) => void;
}

const ENGLAND_AND_WALES = { latitude: 52.6, longitude: -1.9 };
const ZOOM = { least: 4, country: 6, place: 16, most: 19 };

/** Milliseconds of a move or a zoom. */
const DURATION = 150;

/** A map that can be moved, zoomed and pointed at, by keys, buttons, mouse or two fingers. */
export class LocationMap {
  readonly #map: OlMap;
  readonly #view: View;
  readonly #marker: Overlay;

  constructor(target: HTMLElement, { tiles, place, onRest, onPoint, onTiles }: LocationMapOptions) {
    const source = new XYZ({ url: tiles, maxZoom: ZOOM.most, tileLoadFunction: loadTile });
    let hasLoaded = false;
    source.addEventListener('tileloadend', () => {
      if (!hasLoaded) onTiles(true);
      hasLoaded = true;
    });
    source.addEventListener('tileloaderror', () => {
      if (!hasLoaded) onTiles(false);
    });
    this.#view = new View({
      center: fromPlace(place ?? ENGLAND_AND_WALES),
      zoom: place ? ZOOM.place : ZOOM.country,
      minZoom: ZOOM.least,
      maxZoom: ZOOM.most,
      constrainResolution: true,
      enableRotation: false,
    });
    const pin = document.createElement('div');
    pin.className = 'location-map__marker';
    this.#marker = new Overlay({ element: pin, positioning: 'bottom-center', stopEvent: false });
    // One finger belongs to the page, which would not scroll past the map otherwise.
    const pan: DragPan = new DragPan({
      condition: ({ originalEvent }) =>
        (originalEvent as PointerEvent).pointerType !== 'touch' || pan.getPointerCount() === 2,
    });
    this.#map = new OlMap({
      target,
      layers: [new TileLayer({ source })],
      view: this.#view,
      overlays: [this.#marker],
      controls: [],
      interactions: [pan, new PinchZoom()],
    });
    this.#map.addEventListener('moveend', () => onRest(this.centre));
    this.#map.addEventListener('singleclick', (event) => onPoint(toPlace((event as MapBrowserEvent).coordinate)));
  }

  get centre(): MapPlace {
    return toPlace(this.#view.getCenter() ?? fromPlace(ENGLAND_AND_WALES));
  }

  /** Moves what is looked at by CSS pixels, to the right and down. */
  move(right: number, down: number): void {
    const [x = 0, y = 0] = this.#view.getCenter() ?? [];
    const size = this.#view.getResolution() ?? 1;
    this.#view.animate({ center: [x + right * size, y - down * size], duration: duration() });
  }

  /** Steps in, or out when negative. */
  zoom(steps: number): void {
    const zoom = Math.round(this.#view.getZoom() ?? ZOOM.country) + steps;
    this.#view.animate({ zoom: Math.min(Math.max(zoom, ZOOM.least), ZOOM.most), duration: duration() });
  }

  /** Shows the marker at a place, or nowhere. */
  mark(place: MapPlace | undefined): void {
    this.#marker.setPosition(place && fromPlace(place));
  }

  end(): void {
    this.#map.setTarget(undefined);
    this.#map.dispose();
  }
}

/** The origin alone: many owners of tiles ask for it, and the rest of the page's address is no business of theirs. */
function loadTile(tile: unknown, address: string): void {
  const image = (tile as ImageTile).getImage() as HTMLImageElement;
  image.referrerPolicy = 'strict-origin';
  image.src = address;
}

function duration(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : DURATION;
}

function fromPlace({ latitude, longitude }: MapPlace): number[] {
  return fromLonLat([longitude, latitude]);
}

function toPlace(coordinate: number[]): MapPlace {
  const [longitude = 0, latitude = 0] = toLonLat(coordinate);
  return { latitude, longitude };
}
