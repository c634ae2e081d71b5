import { advice, advise } from './advice.js';
import { carry } from './carry.js';
import { contentView } from './content-view.js';
import type { PageParts } from './page-parts.js';

export const laterPageParts: PageParts = { content: contentView, advise, advice, carry };
