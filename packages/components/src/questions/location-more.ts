/** What may be added to the words of a place, in a file of its own: only a page that asks for a place loads it. */
export { locationPositioning as locationMore } from './location-positioning.js';
