import * as z from 'zod';

/** Pages of forces, by force and language: English at least. */
export type ForcePages = Readonly<Record<string, Readonly<Record<string, string>>>>;

const pageShape = z.string().refine(isPage, {
  error: 'must be the address of a page without a fragment, like https://www.sussex.police.uk/alerts.',
});

function isPage(text: string): boolean {
  return /^https?:\/\/[^\s#]+$/.test(text) && URL.canParse(text);
}

/** A page of each force: one for every language, or one of each. */
export const forcePagesShape = z.record(
  z.string(),
  z.union([
    pageShape.transform((en): Readonly<Record<string, string>> => ({ en })),
    z.intersection(z.object({ en: pageShape }), z.record(z.string(), pageShape)),
  ]),
);

/** The page of a force in a language, or in English; undefined where it has none. */
export function forcePage(pages: ForcePages, force: string, language: string): string | undefined {
  const own = Object.hasOwn(pages, force) ? pages[force] : undefined;
  return own?.[language] ?? own?.['en'];
}
