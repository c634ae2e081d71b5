import type { Catalogue } from './msg.js';

/**
 * Loads a widget's own words in a language: undefined where there is no translation, and for English, which the
 * code itself carries. Rejects when the file cannot be fetched.
 */
export async function loadCatalogue(lang: string): Promise<Catalogue | undefined> {
  if (lang === 'cy') return (await import('./generated/cy.js')).catalogue;
  return undefined;
}

/** The words of the status tracker alone. */
export async function loadTrackerCatalogue(lang: string): Promise<Catalogue | undefined> {
  if (lang === 'cy') return (await import('./generated/cy-tracker.js')).catalogue;
  return undefined;
}
