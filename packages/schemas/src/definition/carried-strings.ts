import { pageWords } from './page-words.js';
import type { Page } from './shape.js';

/** A string of a page that something is carried into. */
export interface CarriedString {
  readonly path: string;
  /** Its placeholders. */
  readonly names: readonly string[];
  /** Those among them that are a whole number, by which the sentence changes its form. */
  readonly numbers: readonly string[];
  /** The number is never 0: nothing would be carried. */
  readonly isNeverZero: boolean;
}

export const FORMS: readonly string[] = ['zero', 'one', 'two', 'few', 'many'];

/** The names between braces in a text, each once. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{([a-z][a-z0-9-]*)\}/g)].map(([, name = '']) => name))];
}

export function carriedStrings({ wordings: _, ...page }: Page): CarriedString[] {
  return [...pageWords(page)].flatMap(([path, text]): CarriedString[] => {
    const names = placeholdersIn(text);
    const sourceOf = (name: string) => page.carry?.[name] ?? {};
    const numbers = names.filter((name) => 'count' in sourceOf(name) || 'daysSince' in sourceOf(name));
    return names.length
      ? [{ path, names, numbers, isNeverZero: numbers.every((name) => 'count' in sourceOf(name)) }]
      : [];
  });
}
