import { english } from './english.js';
import type { DangerKind, DangerPhrases } from './phrases.js';
import { welsh } from './welsh.js';

/** People write in the language that they think in, whatever the form is in. */
const LANGUAGES = [english, welsh].map(compile);

/** How far before a phrase a word still turns it round. */
const REACH = 4;

/** What people leave out when they are in a hurry. */
const HURRIED: Readonly<Record<string, string>> = {
  hes: "he's",
  shes: "she's",
  theyre: "they're",
  im: "i'm",
  ive: "i've",
  dont: "don't",
  doesnt: "doesn't",
  cant: "can't",
  wont: "won't",
  isnt: "isn't",
};

/** One place of a phrase: any of these words, and whether it may be missing. */
interface Place {
  readonly words: ReadonlySet<string>;
  readonly isOptional: boolean;
}

/**
 * What kinds of danger a text speaks of, as happening now or threatened. A guess by phrases, on the device only: it may
 * offer help and must decide nothing. Takes time in proportion to the text.
 */
export function findDanger(text: string): ReadonlySet<DangerKind> {
  const found = new Set<DangerKind>();
  for (const sentence of sentencesOf(text))
    for (const language of LANGUAGES) for (const kind of kindsIn(sentence, language)) found.add(kind);
  return found;
}

function kindsIn(sentence: readonly string[], { phrases, negations, past, longAgo }: Compiled): DangerKind[] {
  if (sentence.some((word) => longAgo.has(word))) return [];
  return phrases.flatMap(({ kind, firstWords, places }) => {
    const isThere = sentence.some(
      (word, at) =>
        firstWords.has(word) &&
        stands(places, sentence, at) &&
        !sentence.slice(0, at).some((before) => past.has(before)) &&
        !sentence.slice(Math.max(0, at - REACH), at).some((before) => negations.has(before)),
    );
    return isThere ? [kind] : [];
  });
}

/** Whether a phrase begins at a word. Phrases have a few places, so that trying both ways at each is cheap. */
function stands([place, ...rest]: readonly Place[], sentence: readonly string[], at: number): boolean {
  if (!place) return true;
  const word = sentence[at];
  if (word !== undefined && place.words.has(word) && stands(rest, sentence, at + 1)) return true;
  return place.isOptional && stands(rest, sentence, at);
}

/** Words of each sentence, in small letters and composed form; what stands behind an apostrophe is a word of its own. */
function sentencesOf(text: string): string[][] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .split(/[.!?;:\n\r]+/)
    .map((sentence) =>
      (sentence.match(/'?[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? []).flatMap((word) => splitWord(HURRIED[word] ?? word)),
    );
}

function splitWord(word: string): string[] {
  return word.endsWith("n't") ? [word.slice(0, -3), "n't"] : word.split(/(?=')/);
}

interface Compiled {
  readonly phrases: readonly {
    readonly kind: DangerKind;
    readonly places: readonly Place[];
    /** What it may begin with: most words of a text begin nothing. */
    readonly firstWords: ReadonlySet<string>;
  }[];
  readonly negations: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly longAgo: ReadonlySet<string>;
}

function compile({ phrases, negations, past, longAgo }: DangerPhrases): Compiled {
  return {
    phrases: (Object.keys(phrases) as DangerKind[]).flatMap((kind) =>
      phrases[kind].map((phrase) => {
        const places = phrase.split(' ').map((place) => ({
          words: new Set(place.replace(/\?$/, '').split('|')),
          isOptional: place.endsWith('?'),
        }));
        return { kind, places, firstWords: places[0]?.words ?? new Set() };
      }),
    ),
    negations: new Set(negations),
    past: new Set(past),
    longAgo: new Set(longAgo),
  };
}
