import { plainCharacters } from '../../primitives/text.js';

/**
 * The registration marks of the United Kingdom, the Channel Islands and the Isle of Man, in the groups in which they
 * are written. The aim is the right spacing, and a question back where a letter was left out: nothing that may stand on
 * a vehicle is refused.
 */
const GROUPS: readonly (readonly string[])[] = [
  // Current, since 2001: AB12 CDE
  ['[A-Z]{2}\\d{2}', '[A-Z]{3}'],
  // Prefix, 1983 to 2001, and Q plates: A123 BCD
  ['[A-Z]\\d{1,3}', '[A-Z]{3}'],
  // Suffix, 1963 to 1983, and the Isle of Man: ABC 123D
  ['[A-Z]{3}', '\\d{1,3}[A-Z]'],
  // Dateless with the letters first, Northern Ireland, Jersey: AB 1234, ABZ 1234, J 123456
  ['[A-Z]{1,3}', '\\d{1,4}'],
  ['J', '\\d{5,6}'],
  // Dateless with the digits first, and trade plates: 1234 AB, 123 ABC
  ['\\d{1,4}', '[A-Z]{1,3}'],
  // Diplomatic: 101 D 234
  ['\\d{3}', '[DX]', '\\d{3}'],
  // Military: 12 AB 34, AB 12 CD
  ['\\d{2}', '[A-Z]{2}', '\\d{2}'],
  ['[A-Z]{2}', '\\d{2}', '[A-Z]{2}'],
  // Newer trade plates, and Guernsey: 12345
  ['\\d{4,5}'],
];

const compactForms = GROUPS.map((groups) => new RegExp(`^${groups.map((group) => `(${group})`).join('')}$`));

/** A registration mark as it is stored: capitals and digits, one space between its groups. */
export const REGISTRATION_PATTERN = `^(?:${GROUPS.map((groups) => groups.join(' ')).join('|')})$`;

const stored = new RegExp(REGISTRATION_PATTERN);

export function isRegistration(text: string): boolean {
  return stored.test(text);
}

/** `ab12cde` → `AB12 CDE`. What fits no form keeps its letters and digits, and nothing between them. */
export function tidyRegistration(text: string): string {
  const compact = plainCharacters(text)
    .toUpperCase()
    .replace(/[\s\p{P}]/gu, '');
  for (const form of compactForms) {
    const match = form.exec(compact);
    if (match) return match.slice(1).join(' ');
  }
  return compact;
}
