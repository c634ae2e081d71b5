import type { Page, ServiceDefinition } from '../definition/shape.js';
import type { AnswerLookup, Asked } from '../definition/relevance.js';
import type { Context } from '../questions/question-logic.js';
import type { Reader } from './journey.js';
import type { Text } from '../messages/words.js';
import type { BlockView, JourneyState, RawAnswers } from './types.js';

/** By question. */
export type Advice = Readonly<Record<string, { readonly advice: readonly Text[] }>>;

/** What few first pages have. A browser fetches it while the first page is read, and shows no page that lacks it. */
export interface PageParts {
  /** What a page says besides its questions, as far as its conditions hold. */
  content(
    page: Page,
    earlier: AnswerLookup,
    reader: Reader,
    context: Context,
  ): { readonly content?: readonly BlockView[] };
  /** Warnings of a page that hold under right answers and were not shown for them; with those shown before that hold. */
  advise(
    page: Page,
    asked: Asked,
    earlier: AnswerLookup,
    raw: RawAnswers,
    advice: JourneyState['advice'],
    context: Context,
  ): readonly string[];
  /** What to show at each question, of the warnings that the person is being shown. */
  advice(
    page: Page,
    asked: Asked,
    earlier: AnswerLookup,
    state: JourneyState,
    reader: Reader,
    context: Context,
  ): Advice;
  /** Words into which earlier answers are carried. */
  carry(service: ServiceDefinition, state: JourneyState, reader: Reader, context: Context): Reader;
}

export const pageParts: Partial<PageParts> = {};

/** Makes the engine know parts of pages: `laterPageParts` are all that there are. `@frontcounter/schemas` knows them. */
export function addPageParts(parts: PageParts): void {
  Object.assign(pageParts, parts);
}
