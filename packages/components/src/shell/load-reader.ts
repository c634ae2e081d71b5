import { createWords, english, type Language, type Overlay, type Reader } from '@frontcounter/schemas/engine';
import { loadLanguage } from '@frontcounter/schemas/languages';
import { loadCatalogue } from '../messages/catalogues.js';
import { WidgetFault } from '../internal/widget-fault.js';
import { createMsg, type Catalogue, type Msg } from '../messages/msg.js';

/** Languages that the widget's own words exist in, each by its name in itself. */
export const languageNames: Readonly<Record<string, string>> = { en: 'English', cy: 'Cymraeg' };

/** Everything there is to say, in one language. */
export interface WidgetReader extends Reader {
  readonly lang: string;
  readonly dir: Language['dir'];
  readonly msg: Msg;
}

/** For the few words that are needed when nothing could be loaded. */
export const bareReader = { lang: '', dir: english.dir, language: english, msg: createMsg() } as const;

/** The widget's language for a BCP 47 tag: `cy-GB` reads Welsh, and what we have no words for reads English. */
export function widgetLanguage(tag: string): string {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(languageNames, language) ? language : 'en';
}

/**
 * Loads the definition's words, the widget's words and the language's rules together.
 *
 * @param loadOwn More of the widget's words, where some load apart from those that all widgets have.
 */
export async function loadReader(
  lang: string,
  loadOverlay: (lang: string) => Promise<Overlay | undefined>,
  loadOwn?: (lang: string) => Promise<Catalogue | undefined>,
): Promise<WidgetReader> {
  const [overlay, catalogue, language, own] = await Promise.all([
    lang === 'en' ? undefined : loadOverlay(lang),
    loadCatalogue(lang),
    loadLanguage(lang),
    loadOwn?.(lang),
  ]).catch((error: unknown) => {
    if (error instanceof WidgetFault) throw error;
    throw new WidgetFault('unreachable', `the words for "${lang}" could not be loaded. Check that the service is up.`);
  });
  return {
    lang,
    dir: language.dir,
    words: createWords('en', lang, overlay),
    language,
    msg: createMsg(lang, { ...catalogue, ...own }),
  };
}
