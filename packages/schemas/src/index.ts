/**
 * The form engine: pure functions over plain data. Start with `createJourney` and `view`; `docs/headless.md` walks
 * through the whole of it. Nothing here knows a browser, a network or a clock.
 */
import { addPageParts } from './engine/page-parts.js';
import { laterPageParts } from './engine/later-page-parts.js';

addPageParts(laterPageParts);

export * from './engine.js';
export * from './questions/index.js';
