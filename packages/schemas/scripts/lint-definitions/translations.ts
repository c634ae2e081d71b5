import { completeOverlay, definitionWords, type ServiceDefinition } from '../../src/definition/index.js';
import type { Overlay } from '../../src/messages/words.js';
import type { Finding } from './finding.js';

/** Names and numbers are the same in both languages; whole phrases seldom are. */
const FEW_WORDS = 2;

/** Strings without a translation, and those whose translation is the English. */
export function untranslated(service: ServiceDefinition, lang: string, overlay: Overlay): Finding[] {
  return untranslatedWords(definitionWords(service), lang, completeOverlay(service, lang, overlay));
}

export function untranslatedWords(words: ReadonlyMap<string, string>, lang: string, translated: Overlay): Finding[] {
  return [...words].flatMap(([place, english]): Finding[] => {
    if (!Object.hasOwn(translated, place))
      return [
        {
          severity: 'error',
          place,
          wrong: `"${english}" has no translation.`,
          remedy: `Add "${place}" to ${lang}.json.`,
        },
      ];
    if (translated[place] !== english || english.split(/\s+/).length <= FEW_WORDS) return [];
    return [
      { severity: 'warning', place, wrong: `the translation is the English, "${english}".`, remedy: 'Translate it.' },
    ];
  });
}
