import { english } from './english.js';
import type { Language } from './language.js';

/** Languages with data of their own, each loaded only when it is asked for. */
const languages: Readonly<Record<string, () => Promise<Language>>> = {
  cy: async () => (await import('./welsh.js')).welsh,
};

/**
 * The language of a BCP 47 tag, whatever its region: English at once, Welsh from its own data, any other as far as
 * the browser has it. Rejects only when a file cannot be loaded; an unknown tag gives English.
 */
export async function loadLanguage(tag: string): Promise<Language> {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  if (language === 'en') return english;
  const own = Object.hasOwn(languages, language) ? languages[language] : undefined;
  if (own) return own();
  return (await import('./intl-language.js')).createIntlLanguage(tag);
}
