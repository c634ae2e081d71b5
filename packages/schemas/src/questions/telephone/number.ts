import { plainCharacters } from '../../primitives/text.js';

/** What follows the 0 or +44 of a UK number: mobiles have ten digits, some others nine (Ofcom's numbering plan). */
const NATIONAL = '(?:7\\d{9}|[1-3589]\\d{8,9})';

/**
 * A stored number: E.164, with an extension as RFC 3966 writes it. Numbers of other countries are held to E.164 only:
 * their own plans change, and would weigh more than the form.
 */
export const TELEPHONE_PATTERN = `^(?:\\+44${NATIONAL}|\\+(?:[1-35-9]\\d|4[0-35-9])\\d{5,13})(?:;ext=\\d{1,8})?$`;

/** As forms stored UK numbers at first, before they were given their country code. */
export const DIALLED_PATTERN = `^0${NATIONAL}$`;

/** In English and Welsh, and as telephones write it. */
const EXTENSION = /[,;\s(]{0,3}(?:ext(?:ension|n)?|est(?:yniad)?|x|#)[.:=\s]{0,3}(\d{1,8})\)?$/i;

/** What was typed, in the form that it is stored in if it is a number at all: `020 7946 0018 x12` → `+442079460018;ext=12`. */
export function tidyTelephone(text: string): string {
  const plain = plainCharacters(text).replace(/^tel:/i, '');
  const extension = EXTENSION.exec(plain);
  const number = tidyNumber(extension ? plain.slice(0, extension.index) : plain);
  return extension && number ? `${number};ext=${extension[1] ?? ''}` : number;
}

function tidyNumber(text: string): string {
  return (
    text
      // `+44 (0)20…`: the zero is for those who dial inside the country.
      .replace(/^((?:\+|00)[^(]*)\(0\)/, '$1')
      .replace(/[\s()./\u2010-\u2015\u2212-]/g, '')
      .replace(/^00/, '+')
      .replace(/^\+440/, '+44')
      .replace(/^44(?=[1-9]\d{8,9}$)/, '+44')
      .replace(/^0(?=[1-9]\d{8,9}$)/, '+44')
  );
}

/** Groups as people read them aloud, by how the number begins after its 0. The first that fits counts. */
const GROUPS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^7/, [5, 3]],
  [/^(?:2|5[56])/, [3, 4]],
  [/^(?:11|1\d1|[389])/, [4, 3]],
  // The few areas with five digits behind the 0, and local numbers of four or five.
  [/^1(?:3873|5242|539[456]|697[347]|768[347]|9467)/, [6]],
  [/^1.{8}$/, [5]],
  [/^/, [5, 3]],
];

/**
 * How a stored number is written for people: UK numbers as they are dialled there, in groups; any other as it is, since
 * every country groups in its own way. The extension comes apart from it.
 */
export function writtenTelephone(stored: string): { readonly number: string; readonly extension?: string } {
  const [whole = '', extension] = stored.split(';ext=');
  const national = whole.startsWith('+44') ? whole.slice(3) : undefined;
  return { number: national ? grouped(national) : whole, ...(extension && { extension }) };
}

function grouped(national: string): string {
  const lengths = GROUPS.find(([beginning]) => beginning.test(national))?.[1] ?? [];
  let rest = `0${national}`;
  const groups = lengths.map((length) => {
    const group = rest.slice(0, length);
    rest = rest.slice(length);
    return group;
  });
  return [...groups, rest].join(' ');
}
