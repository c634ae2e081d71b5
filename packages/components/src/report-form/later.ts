/** What nobody needs before the first page is answered, in one file that loads once it stands. */
import { addPageParts, laterPageParts } from '@frontcounter/schemas/engine';

addPageParts(laterPageParts);

export { moveItem } from '@frontcounter/schemas/engine';
export { advice } from '../parts/advice.js';
export { content } from '../parts/content.js';
export { Drafts } from './drafts.js';
export { watchForDanger } from './load-danger.js';
export { listPage } from './list-page.js';
export { loadOutbox } from './load-outbox.js';
export { preferNotToSay } from '../questions/prefer-not-to-say.js';
export { printWidget } from '../shell/print-widget.js';
export { Sender } from './sender.js';
export { laterStyles } from '../styles/later.styles.js';
