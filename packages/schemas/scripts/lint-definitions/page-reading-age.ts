import type { ServiceDefinition } from '../../src/definition/index.js';
import { pageWords } from '../../src/definition/page-words.js';
import { pagesOf } from '../../src/definition/walk.js';
import type { Finding } from './finding.js';
import { readingAge } from './reading-age.js';

/** A whole service is held to 9. A page is short, and a few long words that it cannot do without weigh more. */
const ADVISED = 10;
const HIGHEST = 11;
/** On fewer words one "registration" decides: that is worth a look, and proves nothing. */
const ENOUGH_WORDS = 40;

export interface PageReadingAge {
  readonly pageId: string;
  readonly age: number;
  readonly words: number;
}

/** The reading age of each page that has a sentence, the hardest first. */
export function pageReadingAges(service: ServiceDefinition): PageReadingAge[] {
  return pagesOf(service)
    .map((page) => {
      const texts = [...pageWords(page).values()].filter((text) => text.includes(' '));
      return { pageId: page.id, age: readingAge(texts), words: texts.join(' ').split(/\s+/).length, texts };
    })
    .filter(({ texts }) => texts.length > 0)
    .map(({ pageId, age, words }) => ({ pageId, age, words }))
    .sort((a, b) => b.age - a.age);
}

export function hardPages(service: ServiceDefinition): Finding[] {
  return pageReadingAges(service).flatMap(({ pageId, age, words }) => hardWords(`pages.${pageId}`, age, words));
}

/** A finding where so many words need more than the advised reading age. */
export function hardWords(place: string, age: number, words: number): Finding[] {
  if (age <= ADVISED) return [];
  return [
    {
      severity: age > HIGHEST && words >= ENOUGH_WORDS ? 'error' : 'warning',
      place,
      wrong: `its ${words} words need a reading age of ${age.toFixed(1)}.`,
      remedy: `Use shorter sentences and shorter words, for ${ADVISED} or less.`,
    },
  ];
}
