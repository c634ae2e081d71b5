/**
 * A classic script obeys the charset that its server names, whatever the file says. In plain ASCII every charset in
 * use reads the same text. Identifiers are ASCII already, so what is escaped lies in strings, templates and patterns.
 *
 * @param {string} code
 */
export const toAscii = (code) =>
  code.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
