import { UNKNOWN_DATE } from './dates.js';

/**
 * Regular expressions that say of EDTF dates what `dates.ts` computes, for JSON Schema, which cannot compare dates.
 */

const LEAP_YEAR = '(?:[1-9]\\d(?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[13579][26])00)';
const REAL_DAY = `(?:[1-9]\\d{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|${LEAP_YEAR}-02-29)`;
const REAL_MONTH = '[1-9]\\d{3}-(?:0[1-9]|1[0-2])';
const YEAR = '[1-9]\\d{3}';

/** Dates that exist; approximate and unknown ones where they are allowed. */
export function realDatePattern(allow: readonly ('approximate' | 'unknown')[]): string {
  const forms = [REAL_DAY];
  if (allow.includes('approximate')) forms.push(`${REAL_DAY}~`, `${REAL_MONTH}~`, `${YEAR}~`);
  if (allow.includes('unknown')) forms.push(UNKNOWN_DATE);
  return `^(?:${forms.join('|')})$`;
}

export type Comparison = 'before' | 'notBefore' | 'after' | 'notAfter';

/** Dates on one side of a limit, at their own precision: March 2026 is neither before nor after 12 March 2026. */
export function comparedDatePattern(comparison: Comparison, limit: string): string {
  const forms = [limit, limit.slice(0, 7), limit.slice(0, 4)].map((text) => {
    const differing = differingText(text, comparison === 'before' || comparison === 'notAfter' ? 'lower' : 'higher');
    const equal = comparison.startsWith('not') ? [text] : [];
    return [...differing, ...equal];
  });
  // Unknown satisfies every limit, and no condition.
  const unknown = comparison.startsWith('not') ? [UNKNOWN_DATE] : [];
  return `^(?:(?:${forms.flat().join('|')})~?${unknown.map((text) => `|${text}`).join('')})$`;
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
