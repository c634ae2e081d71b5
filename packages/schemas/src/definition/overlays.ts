import type { Overlay } from '../messages/words.js';
import { YES_NO, yesNoLabel } from '../questions/yes-no/choices.js';
import { emergencyCheckWords } from './emergency-check.js';
import { describe, fault, type DefinitionFault, type Path } from './faults.js';
import type { ServiceDefinition } from './shape.js';
import { placedPages, placedQuestions } from './walk.js';

/** Every string of a definition that a translation may replace, by its id path. */
export function definitionWords(service: ServiceDefinition): Map<string, string> {
  const words = new Map<string, string>();
  const add = (path: string, texts: object, keys: readonly string[]): void => {
    for (const key of keys) {
      const text = (texts as Readonly<Record<string, unknown>>)[key];
      if (typeof text === 'string') words.set(path ? `${path}.${key}` : key, text);
    }
  };
  add('', service, ['title']);
  add('confirmation', service.confirmation, ['title', 'next']);
  for (const { id, title } of service.sections) add(`sections.${id}`, { title }, ['title']);
  for (const { page } of placedPages(service)) {
    const path = `pages.${page.id}`;
    add(path, page, ['title']);
    if (page.exit) add(`${path}.exit`, page.exit, ['title', 'text']);
    if (page.exit?.link) add(`${path}.exit.link`, page.exit.link, ['label']);
    if (page.repeat) {
      add(`${path}.repeat`, page.repeat, ['title', 'another', 'full']);
      add(`${path}.repeat.errors`, page.repeat.errors, ['another', 'min']);
    }
  }
  for (const { question } of placedQuestions(service)) {
    const path = `questions.${question.id}`;
    add(path, question, ['label', 'hint', 'statement', 'prefix', 'suffix']);
    // Every language words them for itself: Welsh has no yes that would fit every question.
    if (question.type === 'yes-no')
      for (const choice of YES_NO) words.set(`${path}.${choice}`, yesNoLabel(question, choice));
    add(`${path}.errors`, question.errors ?? {}, Object.keys(question.errors ?? {}));
    if ('options' in question)
      for (const option of question.options) add(`${path}.options.${option.id}`, option, ['label', 'hint']);
  }
  return words;
}

/** A service's own translation together with that of the shared pages it uses: what a reader of the language loads. */
export function completeOverlay(service: ServiceDefinition, lang: string, overlay: Overlay): Overlay {
  const known = definitionWords(service);
  const shared = Object.entries(emergencyCheckWords[lang] ?? {}).filter(([path]) => known.has(path));
  return { ...Object.fromEntries(shared), ...overlay };
}

export function overlayFaults(
  service: ServiceDefinition,
  overlays: Readonly<Record<string, Overlay>>,
  complete: readonly string[],
): DefinitionFault[] {
  const words = definitionWords(service);
  return [
    ...Object.entries(overlays).flatMap(([lang, overlay]) =>
      isOverlay(overlay)
        ? Object.entries(overlay).flatMap(([path, text]) => entryFaults([`${lang}.json`, path], path, text, words))
        : [fault([`${lang}.json`], describe(overlay), 'an object with a text for each path')],
    ),
    ...complete.flatMap((lang) => {
      const given = Object.hasOwn(overlays, lang) ? overlays[lang] : {};
      if (!isOverlay(given)) return [];
      const overlay = completeOverlay(service, lang, given);
      return [...words]
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

function entryFaults(at: Path, path: string, text: unknown, words: ReadonlyMap<string, string>): DefinitionFault[] {
  if (!words.has(path)) {
    const guess = { word: path, among: words.keys() };
    return [fault(at, `the path "${path}"`, 'the path of a string in the definition', guess)];
  }
  return typeof text === 'string' && /\S/.test(text) ? [] : [fault(at, describe(text), 'text that is not empty')];
}
