import type { ExampleSet } from '../examples.js';
import { locationMap, type MapState } from './location-map.js';

interface MapExample {
  readonly state: MapState;
  readonly attribution?: string;
}

const open: MapState = { status: 'open', centre: '51.48123, -3.17909', hasNoTiles: false };

/** What stands around the map, in each of its states. The pictures come when somebody opens it. */
export const examples: ExampleSet<MapExample> = {
  title: 'questions/location-map',
  render: ({ state, attribution = 'Sample map of a place that does not exist' }, context) =>
    locationMap(
      'where',
      { address: 'about:blank', attribution },
      state,
      { onToggle: () => {}, onMove: () => {}, onZoom: () => {}, onMark: () => {} },
      context,
    ),
  examples: [
    { name: 'closed', data: { state: { status: 'closed' } } },
    { name: 'loading', data: { state: { status: 'loading' } } },
    { name: 'failed', data: { state: { status: 'failed' } } },
    { name: 'open', data: { state: open } },
    { name: 'open-without-attribution', data: { state: open, attribution: '' } },
    { name: 'open-without-pictures', data: { state: { ...open, hasNoTiles: true } } },
    { name: 'welsh', reader: 'welsh', data: { state: open } },
    { name: 'right-to-left', reader: 'rtl', data: { state: open } },
  ],
};
