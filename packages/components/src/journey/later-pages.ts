/** What nobody needs before the first page is answered, whatever becomes of the answers. */
import { addPageParts, laterPageParts } from '@frontcounter/schemas/engine';

addPageParts(laterPageParts);

export { JourneyScreen } from './journey-screen.js';
export { laterStyles } from '../styles/later.styles.js';
