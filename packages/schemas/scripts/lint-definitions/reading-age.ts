/**
 * Age at which the sentences can be read: Flesch-Kincaid grade, and five years before the first grade. Vowel groups
 * stand in for syllables.
 */
export function readingAge(texts: readonly string[]): number {
  const sentences = texts
    .flatMap((text) => text.split(/[.?!:](?:\s|$)|\n+/))
    .filter((sentence) => /[a-z]/i.test(sentence));
  const words = sentences.flatMap((sentence) => sentence.match(/[a-z’]+/gi) ?? []);
  const syllables = words.map((word) => word.replace(/(?<=[aeiouy].*[^l])e$/i, '').match(/[aeiouy]+/gi)?.length ?? 1);
  const total = syllables.reduce((sum, count) => sum + count, 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (total / words.length) - 15.59 + 5;
}
