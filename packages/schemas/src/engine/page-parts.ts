import type { Page } from '../definition/shape.js';
import type { AnswerLookup } from '../definition/relevance.js';
import type { Context } from '../questions/question-logic.js';
import type { Reader } from './journey.js';
import type { BlockView } from './types.js';

/** What few first pages have. A browser fetches it while the first page is read, and shows no page that lacks it. */
export interface PageParts {
  /** What a page says besides its questions, as far as its conditions hold. */
  content(
    page: Page,
    earlier: AnswerLookup,
    reader: Reader,
    context: Context,
  ): { readonly content?: readonly BlockView[] };
}

export const pageParts: Partial<PageParts> = {};

/** Makes the engine know parts of pages: `laterPageParts` are all that there are. `@frontcounter/schemas` knows them. */
export function addPageParts(parts: PageParts): void {
  Object.assign(pageParts, parts);
}
