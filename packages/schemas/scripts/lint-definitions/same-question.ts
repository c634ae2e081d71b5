import type { Finding } from './finding.js';

/** What one service, or one shared group, says at each id path. */
export interface Source {
  readonly name: string;
  readonly words: ReadonlyMap<string, string>;
  /** Paths that the service meant to word otherwise: the `words` of what it includes. */
  readonly reworded: ReadonlySet<string>;
}

const QUESTION_WORDS = /^questions\.[^.]+\.(?:label|hint|options\.[^.]+\.(?:label|hint))$/;

/** Questions of one id that services ask in different words: the same thing should be asked alike, or be another id. */
export function differingWordings(sources: readonly Source[]): Finding[] {
  const byPath = new Map<string, Map<string, string[]>>();
  for (const { name, words, reworded } of sources) {
    for (const [path, text] of words) {
      if (!QUESTION_WORDS.test(path) || reworded.has(path)) continue;
      const texts = byPath.get(path) ?? new Map<string, string[]>();
      byPath.set(path, texts.set(text, [...(texts.get(text) ?? []), name]));
    }
  }
  return [...byPath]
    .filter(([, texts]) => texts.size > 1)
    .map(([place, texts]) => ({
      severity: 'warning',
      place,
      wrong: `${[...texts].map(([text, names]) => `"${text}" (${names.join(', ')})`).join(' and ')}.`,
      remedy: 'Ask it in the same words, or include a group and give it "words".',
    }));
}

/** The paths that a definition, as its author wrote it, words otherwise where it includes a group. */
export function rewordedPaths(json: unknown): Set<string> {
  if (Array.isArray(json)) return new Set(json.flatMap((each) => [...rewordedPaths(each)]));
  if (typeof json !== 'object' || json === null) return new Set();
  const own = 'include' in json && 'words' in json ? Object.keys(json.words as object) : [];
  return new Set([...own, ...Object.values(json).flatMap((each) => [...rewordedPaths(each)])]);
}
