import { YES_NO, yesNoLabel } from '../questions/yes-no/choices.js';
import type { Page } from './shape.js';

/** Every string of one page that a translation may replace, by its id path. */
export function pageWords(page: Page): Map<string, string> {
  const words = new Map<string, string>();
  const path = `pages.${page.id}`;
  addWords(words, path, page, ['title']);
  if (page.exit) addWords(words, `${path}.exit`, page.exit, ['title', 'text']);
  if (page.exit?.link) addWords(words, `${path}.exit.link`, page.exit.link, ['label']);
  for (const block of page.content ?? []) {
    const at = `${path}.content.${block.id}`;
    addWords(words, at, block, ['text', 'label', 'summary']);
    if (block.type === 'list')
      for (const item of block.items) addWords(words, `${at}.items.${item.id}`, item, ['text']);
  }
  for (const check of page.checks ?? []) addWords(words, `${path}.checks.${check.id}`, check, ['error']);
  for (const warning of page.warnings ?? []) addWords(words, `${path}.warnings.${warning.id}`, warning, ['text']);
  if (page.repeat) {
    addWords(words, `${path}.repeat`, page.repeat, ['title', 'another', 'full']);
    addWords(words, `${path}.repeat.errors`, page.repeat.errors, ['another', 'min']);
  }
  for (const question of page.questions ?? []) {
    const at = `questions.${question.id}`;
    addWords(words, at, question, ['label', 'hint', 'statement', 'prefix', 'suffix']);
    // Every language words them for itself: Welsh has no yes that would fit every question.
    if (question.type === 'yes-no')
      for (const choice of YES_NO) words.set(`${at}.${choice}`, yesNoLabel(question, choice));
    addWords(words, `${at}.errors`, question.errors ?? {}, Object.keys(question.errors ?? {}));
    if ('options' in question)
      for (const option of question.options)
        addWords(words, `${at}.options.${option.id}`, option, ['label', 'hint', 'synonyms']);
  }
  for (const [at, text] of Object.entries(page.wordings ?? {})) words.set(at, text);
  return words;
}

export function addWords(words: Map<string, string>, path: string, texts: object, keys: readonly string[]): void {
  for (const key of keys) {
    const text = (texts as Readonly<Record<string, unknown>>)[key];
    if (typeof text === 'string') words.set(path ? `${path}.${key}` : key, text);
  }
}
