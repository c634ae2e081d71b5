import { UNKNOWN_DATE } from './dates.js';

/**
 * Regular expressions that say of EDTF dates what `dates.ts` computes, for JSON Schema, which cannot compare dates.
 */

const LEAP_YEAR = '(?:[1-9]\\d(?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[13579][26])00)';
const REAL_DAY = `(?:[1-9]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|${LEAP_YEAR}-02-29)`;
const REAL_MONTH = '[1-9]\\d{3}-(?:0[1-9]|1[0-2])';
const YEAR = '[1-9]\\d{3}';

/** The end of an interval in EDTF that goes on. */
export const OPEN_END = '..';

/**
 * An interval whose last date is before its first, at the precision that both have: after the same beginning comes a
 * lower digit. A back-reference says in one line what no list of forms could; engine and JSON Schema use the same source.
 */
export const REVERSED_INTERVAL = /* @__PURE__ */ new RegExp(
  `^([\\d-]{0,9})(?:${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => `${digit}[^/]{0,10}/\\1[0-${digit - 1}]`).join('|')})`,
);

/** Dates that exist; approximate ones, intervals and the unknown where they are allowed. */
export function realDatePattern(allow: readonly ('approximate' | 'interval' | 'ongoing' | 'unknown')[]): string {
  const ends = [REAL_DAY, ...(allow.includes('approximate') ? [`${REAL_DAY}~`, `${REAL_MONTH}~`, `${YEAR}~`] : [])];
  const end = `(?:${ends.join('|')})`;
  const lasts = [...(allow.includes('interval') ? [end] : []), ...(allow.includes('ongoing') ? ['\\.\\.'] : [])];
  const dates = lasts.length ? `${end}(?:/(?:${lasts.join('|')}))?` : end;
  return `^(?:${dates}${allow.includes('unknown') ? `|${UNKNOWN_DATE}` : ''})$`;
}

export type Comparison = 'before' | 'notBefore' | 'after' | 'notAfter';

/**
 * Dates on one side of a limit, at their own precision: March 2026 is neither before nor after 12 March 2026. Of an
 * interval, its last date must be before the limit, or its first date after it; for a rule, both keep to the limit. What
 * still happens is never before one.
 */
export function comparedDatePattern(comparison: Comparison, limit: string): string {
  const forms = [limit, limit.slice(0, 7), limit.slice(0, 4)].map((text) => {
    const differing = differingText(text, comparison === 'before' || comparison === 'notAfter' ? 'lower' : 'higher');
    const equal = comparison.startsWith('not') ? [text] : [];
    return [...differing, ...equal];
  });
  const end = `(?:${forms.flat().join('|')})~?`;
  if (comparison === 'before') return `^(?:[^/]+/)?${end}$`;
  if (comparison === 'after') return `^${end}(?:/.+)?$`;
  // Unknown satisfies every limit, and no condition.
  return `^(?:${end}(?:/(?:${end}|\\.\\.))?|${UNKNOWN_DATE})$`;
}

/** Texts of the same width that differ from `text` first at a lower, or higher, digit. */
function differingText(text: string, direction: 'lower' | 'higher'): string[] {
  return [...text].flatMap((character, index) => {
    if (character === '-') return [];
    const digit = Number(character);
    if (digit === (direction === 'lower' ? 0 : 9)) return [];
    const range = direction === 'lower' ? `[0-${digit - 1}]` : `[${digit + 1}-9]`;
    return [text.slice(0, index) + range + text.slice(index + 1).replace(/\d/g, '\\d')];
  });
}
