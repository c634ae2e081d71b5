import type { Language, Phrase } from './language.js';
import { fillIn } from './fill-in.js';

/** What a language says about itself; from Unicode CLDR, so that every browser prints the same. */
export interface LanguageData {
  /** BCP 47. */
  readonly tag: string;
  readonly dir?: 'rtl';
  /** January to December, as in a date with its day (CLDR `format`, `wide`). */
  readonly months: readonly string[];
  /** As in a month without a day (CLDR `stand-alone`, `wide`); `months` unless they differ, as in Polish. */
  readonly monthsAlone?: readonly string[];
  readonly patterns: DatePatterns;
  /** A locale that every browser has and whose numbers look the same, such as `de` for `1.234,5`. Default `en-GB`. */
  readonly numbersLike?: string;
  readonly phrases: Readonly<Record<Phrase, string>>;
}

/** `{d}` is the day, `{m}` the name of the month, `{y}` the year, `{date}` a whole date, `{time}` as `14:05`. */
export interface DatePatterns {
  readonly day: string;
  readonly month: string;
  readonly aboutDay: string;
  readonly aboutMonth: string;
  readonly aboutYear: string;
  readonly dateTime: string;
}

/**
 * Makes a language from its data. `compare` is needed where a browser lacks the alphabet (`compareByAlphabet`);
 * without it the order is the browser's own.
 */
export function createLanguage(data: LanguageData, compare?: Language['compare']): Language {
  const { tag, dir = 'ltr', months, monthsAlone = months, patterns, numbersLike = 'en-GB', phrases } = data;
  const text = (words: string) => ({ text: words, lang: tag });
  // Slow to make, and every count of characters on a page asks them.
  let plurals: Intl.PluralRules | undefined;

  const formatDate = (isoDate: string, day: string, month: string, year: string) => {
    const [y = '', m, d] = isoDate.split('-');
    const names = d ? months : monthsAlone;
    return fillIn(d ? day : m ? month : year, { y, m: names[Number(m) - 1] ?? '', d: String(Number(d)) });
  };
  const date = (isoDate: string) => formatDate(isoDate, patterns.day, patterns.month, '{y}');

  return {
    tag,
    dir,
    date: (isoDate) => text(date(isoDate)),
    aboutDate: (isoDate) => text(formatDate(isoDate, patterns.aboutDay, patterns.aboutMonth, patterns.aboutYear)),
    dateTime(instant) {
      // `sv-SE` writes dates and times as ISO 8601 does, in every browser.
      const [isoDate = '', time = ''] = new Intl.DateTimeFormat('sv-SE', {
        timeZone: 'Europe/London',
        dateStyle: 'short',
        timeStyle: 'short',
      })
        .format(instant)
        .split(' ');
      return text(fillIn(patterns.dateTime, { date: date(isoDate), time }));
    },
    number: (value, options) => value.toLocaleString(numbersLike, options),
    plural: (count) => (plurals ??= new Intl.PluralRules(tag)).select(count),
    compare: compare ?? ((a, b) => a.localeCompare(b, tag)),
    phrase: (name) => text(phrases[name]),
  };
}
