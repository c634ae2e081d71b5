import type { Text } from './words.js';

/** The few words that belong to answers rather than to a definition or a widget. */
export type Phrase =
  'unknownDate' | 'confirmed' | 'approximate' | 'between' | 'ongoing' | 'noFixedAddress' | 'preferNotToSay';

/**
 * What a language does to dates, numbers, counts and order. `Intl` alone cannot say: Chromium has no Welsh, Somali
 * or Kurdish data and prints American English instead, without an error. So each language that lacks it brings its
 * own, from Unicode CLDR.
 *
 * What is read aloud is a `Text`: a language without its own dates gives English ones that say so.
 */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** `2026-03-01` → `1 March 2026`; `2026-03` → `March 2026`; `2026` → `2026`. Gregorian, Latin digits. */
  date(isoDate: string): Text;
  /**
   * A date that the person is not sure of: `About March 2026`. One pattern for each precision and never a word put
   * before `date()`: Welsh says `Tua mis Mawrth 2026`, because `tua` changes the first letter of some months.
   */
  aboutDate(isoDate: string): Text;
  /** An instant in Europe/London, on the 24-hour clock: `22 November 2026 at 14:05`. */
  dateTime(instant: Date): Text;
  /** `1234.5` → `1,234.5`; an amount of money with the options for it. Latin digits. */
  number(value: number, options?: Intl.NumberFormatOptions): string;
  plural(count: number): Intl.LDMLPluralRule;
  /** For `Array.prototype.sort`: the alphabet of this language, in which Welsh has `ch`, `dd` and `ll` as letters. */
  compare(a: string, b: string): number;
  phrase(name: Phrase): Text;
}
