/** What nobody needs before the first page is answered, whatever becomes of the answers. */
import { addPageParts, laterPageParts } from '@frontcounter/schemas/engine';

addPageParts(laterPageParts);

export { moveItem } from '@frontcounter/schemas/engine';
export { advice } from '../parts/advice.js';
export { content } from '../parts/content.js';
export { listPage } from './list-page.js';
export { preferNotToSay } from '../questions/prefer-not-to-say.js';
export { laterStyles } from '../styles/later.styles.js';
