import type { Language } from './language.js';

/**
 * Makes the order of an alphabet that has letters of several characters, for browsers whose collation lacks it:
 * in Welsh `llan` follows `lwc`, because `ll` is one letter. The same three levels as the Unicode Collation
 * Algorithm: letters first, then accents, then lower case before upper. What is no letter of any alphabet comes
 * first, letters of other alphabets last. A combining grapheme joiner (U+034F) keeps two letters apart, as in
 * `Ban͏gor`.
 *
 * @param alphabet Lower-case letters in order, separated by spaces.
 */
export function compareByAlphabet(alphabet: string): Language['compare'] {
  const letters = alphabet.normalize('NFD').split(' ');
  const rank = new Map(letters.map((letter, index) => [letter, index]));
  const longestFirst = [...letters].sort((a, b) => b.length - a.length);
  const letter = new RegExp(`${longestFirst.join('|')}|\\P{M}`, 'gu');

  const ranks = (text: string) =>
    (text.normalize('NFD').toLowerCase().match(letter) ?? []).map((character) => {
      const codePoint = character.codePointAt(0) ?? 0;
      return rank.get(character) ?? (/\p{L}/u.test(character) ? codePoint : codePoint - 0x110000);
    });

  return (a, b) => {
    const left = ranks(a);
    const right = ranks(b);
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
      const difference = (left[index] ?? -Infinity) - (right[index] ?? -Infinity);
      if (difference) return difference;
    }
    return byCodePoint(lower(a), lower(b)) || byCodePoint(b, a);
  };
}

function lower(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
