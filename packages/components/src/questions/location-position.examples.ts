import type { ExampleSet } from '../examples.js';
import { locationPosition, type DeviceState } from './location-position.js';

interface PositionExample {
  readonly state: DeviceState;
  readonly position?: string;
  /** False where the browser cannot say where it is. */
  readonly canAsk?: boolean;
}

/** What may be added to the words of a place, in each of its states. */
export const examples: ExampleSet<PositionExample> = {
  title: 'questions/location-position',
  render: ({ state, position = '', canAsk = true }, context) =>
    locationPosition(
      { id: 'where', position, onPosition: () => {} },
      state,
      { ...(canAsk && { onAsk: () => {} }), onRemove: () => {} },
      context,
    ),
  examples: [
    { name: 'plain', data: { state: 'idle' } },
    { name: 'asking', data: { state: 'asking' } },
    { name: 'refused', data: { state: 'refused' } },
    { name: 'unavailable', data: { state: 'unavailable' } },
    { name: 'timeout', data: { state: 'timeout' } },
    { name: 'added', data: { state: 'idle', position: '51.48123,-3.17909,12' } },
    { name: 'added-roughly', data: { state: 'idle', position: '51.48,-3.18,2500' } },
    { name: 'of-a-map', data: { state: 'idle', position: '51.48123,-3.17909', canAsk: false } },
    { name: 'welsh', reader: 'welsh', data: { state: 'refused', position: '51.48123,-3.17909,2' } },
    { name: 'right-to-left', reader: 'rtl', data: { state: 'idle', position: '51.48123,-3.17909,12' } },
  ],
};
