import type { ServiceDefinition } from '../definition/shape.js';
import { findPage } from './journey.js';
import type { JourneyState } from './types.js';

/**
 * Moves one thing of a list to the place before it (`-1`) or after it (`1`). The same state where the list has an
 * order of its own, and where there is no such thing or no such place.
 */
export function moveItem(
  service: ServiceDefinition,
  state: JourneyState,
  pageId: string,
  index: number,
  by: -1 | 1,
): JourneyState {
  const before = state.items[pageId];
  const moved = before?.[index];
  const other = before?.[index + by];
  if (!moved || !other || findPage(service, pageId).repeat?.order !== 'person') return state;
  const items = [...before];
  items[index + by] = moved;
  items[index] = other;
  return { ...state, items: { ...state.items, [pageId]: items } };
}
