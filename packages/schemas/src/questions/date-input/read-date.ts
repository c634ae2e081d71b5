import { formatIsoDate, isRealDate } from '../../primitives/dates.js';
import { plainCharacters } from '../../primitives/text.js';

export const DATE_PARTS = ['day', 'month', 'year'] as const;
export type DatePart = (typeof DATE_PARTS)[number];

/** A date as its boxes hold it: `YYYY-MM-DD` or less of it, why it is none, or nothing at all. */
export type ReadDate =
  { readonly date: string } | { readonly fault: 'incomplete' | 'real'; readonly part: DatePart } | undefined;

/** Reads three boxes, in digits of any script. Day, or day and month, may be missing from an approximate date only. */
export function readDate(boxes: Readonly<Record<DatePart, string>>, approximate: boolean): ReadDate {
  const typed = {
    day: plainCharacters(boxes.day).trim(),
    month: monthNumber(plainCharacters(boxes.month).trim()),
    year: plainCharacters(boxes.year).trim(),
  };
  if (!typed.day && !typed.month && !typed.year) return undefined;
  const needed = !approximate ? DATE_PARTS : typed.day ? (['month', 'year'] as const) : (['year'] as const);
  const missing = needed.find((part) => !typed[part]);
  if (missing) return { fault: 'incomplete', part: missing };

  const wrong = DATE_PARTS.find((part) => typed[part] && !isPartOfDate(part, typed[part]));
  if (wrong) return { fault: 'real', part: wrong };
  const parts = {
    year: Number(typed.year),
    ...(typed.month && { month: Number(typed.month) }),
    ...(typed.day && { day: Number(typed.day) }),
  };
  return isRealDate(parts) ? { date: formatIsoDate(parts) } : { fault: 'real', part: 'day' };
}

/**
 * First letters of the months in English and Welsh, all different. People type a month as a word too, and a journey
 * does not remember in which language.
 */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec ion chw maw ebr mai meh gor aws med hyd tac rha'.split(
  ' ',
);

/** `March`, `mar.` or `Mawrth` → `3`; anything else as it is. */
function monthNumber(text: string): string {
  const month = /^[a-z]{3,}\.?$/i.test(text) ? MONTHS.indexOf(text.slice(0, 3).toLowerCase()) : -1;
  return month < 0 ? text : String((month % 12) + 1);
}

function isPartOfDate(part: DatePart, text: string): boolean {
  if (part === 'year') return /^[1-9]\d{3}$/.test(text);
  return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= (part === 'day' ? 31 : 12);
}
