import { english } from './english.js';
import type { Language } from './language.js';

const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/**
 * A language that brings no data of its own: the browser's where that is right, else English, marked as English.
 * Never throws: a tag that is no tag gives English. Dates are Gregorian and digits Latin, because people quote them
 * to the police: `fa` would print the year 1405.
 */
export function createIntlLanguage(tag: string): Language {
  const locale = parse(tag);
  if (!locale) return english;
  const { language } = locale;
  const intlTag = `${locale.toString()}-u-ca-gregory-nu-latn`;
  const dates = new Intl.DateTimeFormat(intlTag, { ...DAY, timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(intlTag);
  const hasNumbers = speaks(language, numbers);
  const plurals = new Intl.PluralRules(locale.toString());
  const collator = new Intl.Collator(locale.toString());
  const hasDates = speaks(language, dates) && hasMonthNames(dates);
  const text = (words: string) => ({ text: words, lang: locale.toString() });

  return {
    tag: locale.toString(),
    dir: RIGHT_TO_LEFT.includes(locale.maximize().script ?? '') ? 'rtl' : 'ltr',
    date(isoDate) {
      const [year, month, day] = isoDate.split('-').map(Number);
      if (!hasDates || !year) return english.date(isoDate);
      if (!month) return text(String(year));
      const format = day ? dates : new Intl.DateTimeFormat(intlTag, { ...MONTH, timeZone: 'UTC' });
      return text(format.format(Date.UTC(year, month - 1, day ?? 1)));
    },
    aboutDate: english.aboutDate,
    dateTime: (instant) =>
      hasDates
        ? text(new Intl.DateTimeFormat(intlTag, { ...DAY, ...TIME, timeZone: 'Europe/London' }).format(instant))
        : english.dateTime(instant),
    number: (value, options) =>
      hasNumbers
        ? (options ? new Intl.NumberFormat(intlTag, options) : numbers).format(value)
        : english.number(value, options),
    plural: (count) => plurals.select(count),
    compare: speaks(language, collator) ? collator.compare : english.compare,
    phrase: english.phrase,
  };
}

const MONTH = { month: 'long', year: 'numeric' } as const;
const DAY = { ...MONTH, day: 'numeric' } as const;
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** The locale without extensions, such as a calendar, that a page may have asked for. */
function parse(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(new Intl.Locale(tag).baseName);
  } catch {
    return undefined;
  }
}

/** Chromium answers a language that it lacks in the language of the device. */
function speaks(language: string, format: { resolvedOptions(): { locale: string } }): boolean {
  return new Intl.Locale(format.resolvedOptions().locale).language === language;
}

/** Chromium claims Punjabi and prints `M11` for November: only the output tells. */
function hasMonthNames(dates: Intl.DateTimeFormat): boolean {
  const november = dates.formatToParts(Date.UTC(2026, 10, 1)).find(({ type }) => type === 'month')?.value;
  return november !== undefined && !/^M?\d+$/.test(november);
}
