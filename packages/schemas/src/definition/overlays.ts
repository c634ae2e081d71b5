import type { Overlay } from '../messages/words.js';
import { carriedStrings, FORMS, type CarriedString } from './carried-strings.js';
import { placeholderFaults } from './carry-faults.js';
import { emergencyCheckSection, emergencyCheckWords } from './emergency-check.js';
import { describe, fault, type DefinitionFault, type Path } from './faults.js';
import { pagesOf, questionGroups } from './groups/index.js';
import { addWords, pageWords } from './page-words.js';
import type { Page, ServiceDefinition } from './shape.js';
import { placedPages } from './walk.js';

/** Every string of a definition that a translation may replace, by its id path. */
export function definitionWords(service: ServiceDefinition): Map<string, string> {
  const words = new Map<string, string>();
  addWords(words, '', service, ['title']);
  addWords(words, 'confirmation', service.confirmation, ['title', 'next']);
  for (const { id, title } of service.sections) addWords(words, `sections.${id}`, { title }, ['title']);
  for (const { page } of placedPages(service)) for (const [path, text] of pageWords(page)) words.set(path, text);
  return words;
}

/**
 * A service's own translation together with that of what it shares with others, the emergency check and included
 * groups: what a reader of the language loads. A shared translation holds only where the English is the shared one.
 */
export function completeOverlay(service: ServiceDefinition, lang: string, overlay: Overlay): Overlay {
  const known = definitionWords(service);
  const used = sharedPages.filter(({ english }) => [...english.keys()].every((path) => known.has(path)));
  const shared = used.flatMap(({ english, words }) =>
    Object.entries(words[lang] ?? {}).filter(([path]) => known.get(path) === english.get(path)),
  );
  return { ...Object.fromEntries(shared), ...overlay };
}

const sharedPages = [
  {
    english: wordsOf(emergencyCheckSection.pages).set(
      `sections.${emergencyCheckSection.id}.title`,
      emergencyCheckSection.title,
    ),
    words: emergencyCheckWords,
  },
  ...questionGroups.map((group) => ({ english: wordsOf(pagesOf(group)), words: group.words })),
];

function wordsOf(pages: readonly Page[]): Map<string, string> {
  return new Map(pages.flatMap((page) => [...pageWords(page)]));
}

export function overlayFaults(
  service: ServiceDefinition,
  overlays: Readonly<Record<string, Overlay>>,
  complete: readonly string[],
): DefinitionFault[] {
  const carried = placedPages(service).flatMap(({ page }) => carriedStrings(page));
  const whole = (lang: string, own: Overlay): Overlay => completeOverlay(service, lang, own);
  return wordFaults(definitionWords(service), overlays, complete, { carried, whole });
}

/** What is wrong with translations of these words, and what is missing where a language must be complete. */
export function wordFaults(
  words: ReadonlyMap<string, string>,
  overlays: Readonly<Record<string, Overlay>>,
  complete: readonly string[],
  {
    carried = [],
    whole = (_, own) => own,
  }: {
    /** Strings that answers are filled into. */
    readonly carried?: readonly CarriedString[];
    /** Adds to a translation what comes from elsewhere. */
    readonly whole?: (lang: string, own: Overlay) => Overlay;
  } = {},
): DefinitionFault[] {
  return [
    ...Object.entries(overlays).flatMap(([lang, overlay]) =>
      isOverlay(overlay)
        ? Object.entries(overlay).flatMap(([path, text]) =>
            entryFaults([`${lang}.json`, path], path, text, words, carried),
          )
        : [fault([`${lang}.json`], describe(overlay), 'an object with a text for each path')],
    ),
    ...complete.flatMap((lang) => {
      const given = Object.hasOwn(overlays, lang) ? overlays[lang] : {};
      if (!isOverlay(given)) return [];
      const overlay = whole(lang, given);
      return [...words, ...formsNeeded(lang, carried, words)]
        .filter(([path]) => !Object.hasOwn(overlay, path))
        .map(([path, source]) =>
          fault(
            [`${lang}.json`, path],
            'nothing',
            `a translation of ${describe(source)}, because "${lang}" must be complete`,
          ),
        );
    }),
  ];
}

/** A translation is read from a file too, and may hold anything. */
function isOverlay(value: unknown): value is Overlay {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** The forms of a sentence with a number that a language has and English has not. */
function formsNeeded(
  lang: string,
  carried: readonly CarriedString[],
  words: ReadonlyMap<string, string>,
): (readonly [string, string])[] {
  const counted = carried.filter(({ numbers }) => numbers.length > 0);
  if (!counted.length) return [];
  const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
  return counted.flatMap(({ path, isNeverZero }) =>
    pluralCategories
      .filter((form) => form !== 'other' && form !== 'one' && !(isNeverZero && form === 'zero'))
      .map((form) => [`${path}.${form}`, `${words.get(path) ?? ''} (${form})`] as const),
  );
}

function entryFaults(
  at: Path,
  path: string,
  text: unknown,
  words: ReadonlyMap<string, string>,
  carried: readonly CarriedString[],
): DefinitionFault[] {
  const form = path.split('.').at(-1) ?? '';
  const base = carried.find((each) => path === each.path || path === `${each.path}.${form}`);
  const isForm = base !== undefined && base.numbers.length > 0 && path !== base.path && FORMS.includes(form);
  if (!words.has(path) && !isForm) {
    const guess = { word: path, among: words.keys() };
    return [fault(at, `the path "${path}"`, 'the path of a string in the definition', guess)];
  }
  if (typeof text !== 'string' || !/\S/.test(text)) return [fault(at, describe(text), 'text that is not empty')];
  const isMissing = base !== undefined && path === `${base.path}.missing`;
  return placeholderFaults(text, isMissing ? [] : (base?.names ?? []), isForm ? base.numbers : [], at);
}
