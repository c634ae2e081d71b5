import type { Finding } from './finding.js';
import type { OtherMeanings } from './other-meanings.js';

/** What one service, or one shared group, says at each id path. */
export interface Source {
  readonly name: string;
  readonly words: ReadonlyMap<string, string>;
  /** Paths that the service meant to word otherwise: the `words` of what it includes. */
  readonly reworded: ReadonlySet<string>;
}

const QUESTION_WORDS = /^questions\.([^.]+)\.((?:label|hint|options\.[^.]+\.(?:label|hint)))$/;

/** What is said at a path of one question, by those who mean the same by its id. */
type Wordings = Map<string, Map<string, string[]>>;

/**
 * Questions of one id that services ask in different words: the same thing should be asked alike, or be another id. One
 * finding for each question. Whoever means something else by the id is compared with others who mean that.
 */
export function differingWordings(sources: readonly Source[], meanings: OtherMeanings = {}): Finding[] {
  const questions = new Map<string, { readonly id: string; readonly wordings: Wordings }>();
  for (const { name, words, reworded } of sources) {
    for (const [path, text] of words) {
      const [, id = '', part = ''] = QUESTION_WORDS.exec(path) ?? [];
      if (!id || reworded.has(path)) continue;
      const meant = `${id} ${meanings[id]?.[name] ?? ''}`;
      const { wordings } = questions.get(meant) ?? { wordings: new Map<string, Map<string, string[]>>() };
      questions.set(meant, { id, wordings });
      const texts = wordings.get(part) ?? new Map<string, string[]>();
      wordings.set(part, texts.set(text, [...(texts.get(text) ?? []), name]));
    }
  }
  return [...questions.values()].flatMap(({ id, wordings }) => {
    const differing = [...wordings].filter(([, texts]) => texts.size > 1);
    if (differing.length === 0) return [];
    return [
      {
        severity: 'warning',
        place: `questions.${id}`,
        wrong: `${differing.map(([part, texts]) => `${part}: ${quoted(texts)}`).join('; ')}.`,
        remedy:
          'Ask it in the same words, include a group and give it "words", or say in other-meanings.ts what it means.',
      },
    ];
  });
}

function quoted(texts: ReadonlyMap<string, readonly string[]>): string {
  return [...texts].map(([text, names]) => `"${text}" (${names.join(', ')})`).join(' and ');
}

/** Meanings of what is no longer asked, or by now in the words of the others. */
export function idleMeanings(sources: readonly Source[], meanings: OtherMeanings): Finding[] {
  return Object.entries(meanings).flatMap(([id, services]) =>
    Object.keys(services)
      .filter((name) => !isNeeded(id, name, sources, meanings))
      .map((name) => ({
        severity: 'error' as const,
        place: `otherMeanings.${id}.${name}`,
        wrong: 'it makes no difference.',
        remedy: 'Delete it.',
      })),
  );
}

/** Without it, something else would be found. */
function isNeeded(id: string, name: string, sources: readonly Source[], meanings: OtherMeanings): boolean {
  const { [name]: _, ...others } = meanings[id] ?? {};
  const found = (given: OtherMeanings): string =>
    JSON.stringify(differingWordings(sources, given).filter(({ place }) => place === `questions.${id}`));
  return found({ ...meanings, [id]: others }) !== found(meanings);
}

/** The paths that a definition, as its author wrote it, words otherwise where it includes a group. */
export function rewordedPaths(json: unknown): Set<string> {
  if (Array.isArray(json)) return new Set(json.flatMap((each) => [...rewordedPaths(each)]));
  if (typeof json !== 'object' || json === null) return new Set();
  const own = 'include' in json && 'words' in json ? Object.keys(json.words as object) : [];
  return new Set([...own, ...Object.values(json).flatMap((each) => [...rewordedPaths(each)])]);
}
