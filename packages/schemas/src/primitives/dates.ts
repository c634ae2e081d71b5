/**
 * Calendar dates as text, with no clock and no time zone.
 *
 * Answers use the Extended Date/Time Format (ISO 8601-2, EDTF level 1), because people who report a crime often
 * cannot name the day: `2026-03-01` is exact, `2026-03-01~`, `2026-03~` and `2026~` are approximate, and
 * `XXXX-XX-XX` is "I don't know".
 */

/** A date that a rule or condition compares with: a fixed `YYYY-MM-DD`, or `today` with an offset in days, months or years. */
export type DateLimit = string;

export const DATE_LIMIT_PATTERN = /^(?:today(?:[+-]\d{1,4}[dmy])?|\d{4}-\d{2}-\d{2})$/;

/** An unknown date in EDTF. */
export const UNKNOWN_DATE = 'XXXX-XX-XX';

export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export function daysInMonth(year: number, month: number): number {
  return [31, isLeapYear(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function isRealDate({ year, month, day }: DateParts): boolean {
  if (year < 1000 || year > 9999) return false;
  if (month === undefined) return day === undefined;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month));
}

/** `{ year: 2026, month: 3 }` → `2026-03`. */
export function formatIsoDate({ year, month, day }: DateParts): string {
  return [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined when the text is not a real date. */
export function parseIsoDate(text: string): DateParts | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return undefined;
  const parts: DateParts = {
    year: Number(match[1]),
    ...(match[2] !== undefined && { month: Number(match[2]) }),
    ...(match[3] !== undefined && { day: Number(match[3]) }),
  };
  return isRealDate(parts) ? parts : undefined;
}

/**
 * The calendar date that a limit stands for on the given day, as `YYYY-MM-DD`. Months and years keep to the month's
 * last day, and the result to the years that can be written in four digits, 1000 to 9999.
 */
export function resolveDateLimit(limit: DateLimit, today: string): string {
  if (!limit.startsWith('today')) return limit;
  const match = /^today([+-]\d+)([dmy])$/.exec(limit);
  if (!match) return today;
  const amount = Number(match[1]);
  const { year, month = 1, day = 1 } = parseIsoDate(today)!;
  if (match[2] === 'd') return new Date(Date.UTC(year, month - 1, day + amount)).toISOString().slice(0, 10);
  const months = year * 12 + (month - 1) + (match[2] === 'y' ? amount * 12 : amount);
  const target = { year: Math.floor(months / 12), month: (months % 12) + 1 };
  if (target.year < 1000) return '1000-01-01';
  if (target.year > 9999) return '9999-12-31';
  return formatIsoDate({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/**
 * Compares an answer with a limit at the answer's own precision: March 2026 is neither before nor after
 * 12 March 2026. Negative when the answer is earlier, positive when later, 0 when equal or undecidable.
 */
export function compareWithLimit(isoDate: string, limit: string): number {
  const shared = limit.slice(0, isoDate.length);
  return isoDate < shared ? -1 : isoDate > shared ? 1 : 0;
}

/**
 * Today's date in Europe/London, where the offence and the force are, whatever zone the device is set to.
 * The only function here that turns an instant into a date; the caller brings the clock.
 */
export function londonDate(now: Date): string {
  // `sv-SE` is the locale whose date format is ISO 8601, in every browser.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(now);
}
