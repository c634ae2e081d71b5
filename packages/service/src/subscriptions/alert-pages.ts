import * as z from 'zod';

const pageShape = z.string().refine(isPage, {
  error: 'must be the address of a page without a fragment, like https://www.sussex.police.uk/alerts.',
});

function isPage(text: string): boolean {
  return /^https?:\/\/[^\s#]+$/.test(text) && URL.canParse(text);
}

/** The pages of forces that have the sign-up: one for every language, or one of each, English at least. */
export const alertPagesShape = z.record(
  z.string(),
  z.union([
    pageShape.transform((en): Readonly<Record<string, string>> => ({ en })),
    z.intersection(z.object({ en: pageShape }), z.record(z.string(), pageShape)),
  ]),
);
