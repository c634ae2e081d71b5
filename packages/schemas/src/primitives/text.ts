/**
 * What may stand in an answer. PostgreSQL refuses NUL and lone surrogates in text, and control characters in a
 * report are either noise from a paste or an attack on a terminal; both ends of the wire refuse them.
 */
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const FORBIDDEN_IN_BLOCK = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\uD800-\uDFFF]/gu;

/**
 * JSON Schema patterns (ECMA 262, `u` flag) for the two kinds of text that `cleanLine` and `cleanBlock` make:
 * trimmed, at least one character, nothing forbidden. Schema and engine use the same source. No look-around: many
 * validators run RE2, which has none.
 */
const CONTROL = '\\u0000-\\u0009\\u000B-\\u001F\\u007F-\\u009F\\uD800-\\uDFFF';
const BREAKS = '\\n\\u2028\\u2029';
export const LINE_PATTERN = `^[^\\s${CONTROL}](?:[^${CONTROL}${BREAKS}]*[^\\s${CONTROL}])?$`;
export const BLOCK_PATTERN = `^[^\\s${CONTROL}](?:[^${CONTROL}]*[^\\s${CONTROL}])?$`;

const line = /* @__PURE__ */ new RegExp(LINE_PATTERN, 'u');
const block = /* @__PURE__ */ new RegExp(BLOCK_PATTERN, 'u');

export function isCleanLine(text: string): boolean {
  return line.test(text);
}

export function isCleanBlock(text: string): boolean {
  return block.test(text);
}

/** One line of text as it is stored: composed characters (NFC), line breaks and tabs as spaces, trimmed. */
export function cleanLine(raw: string): string {
  return cleanBlock(raw.replace(/[\n\r\t\u2028\u2029]+/g, ' '));
}

/** Several lines of text as they are stored: `\n` line breaks, composed characters (NFC), trimmed. */
export function cleanBlock(raw: string): string {
  // Composed last: what is taken out may have stood between a letter and its accent.
  return raw.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(FORBIDDEN_IN_BLOCK, '').normalize('NFC').trim();
}

/** Length in Unicode code points, as JSON Schema counts `maxLength`: an emoji counts once, not twice. */
export function textLength(text: string): number {
  const pairs = text.match(/[\u{10000}-\u{10FFFF}]/gu)?.length ?? 0;
  return text.length - pairs;
}

/**
 * What somebody meant by a number, a code or an address for mail: digits of any script and full-width forms as ASCII,
 * without the invisible marks that telephones put around a number when it is copied from a contact.
 */
export function plainCharacters(text: string): string {
  return asciiDigits(text.normalize('NFKC').replace(/\p{Cf}/gu, ''));
}

/** Digits of any script as ASCII digits: `٠٧٧٠٠` → `07700`. Unicode keeps each script's ten digits together, in order. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    if (code < 0x80) return digit;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((code - zero) % 10);
  });
}
