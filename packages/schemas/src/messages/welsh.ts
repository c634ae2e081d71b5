import { compareByAlphabet } from './compare-by-alphabet.js';
import { createLanguage, type LanguageData } from './create-language.js';

/** Months, patterns and numbers as in Unicode CLDR 48, locale `cy`. */
const data: LanguageData = {
  tag: 'cy',
  months: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
  patterns: {
    day: '{d} {m} {y}',
    month: '{m} {y}',
    // `tua` turns the T of Tachwedd into Th; a numeral, or `mis` ("month"), stands between and keeps the name whole.
    aboutDay: 'Tua {d} {m} {y}',
    aboutMonth: 'Tua mis {m} {y}',
    aboutYear: 'Tua’r flwyddyn {y}',
    dateTime: '{date} am {time}',
  },
  phrases: {
    unknownDate: 'Ddim yn gwybod',
    confirmed: 'Cadarnhawyd',
    approximate: 'Yn fras',
    between: 'Rhwng',
    ongoing: 'Yn dal i ddigwydd',
    noFixedAddress: 'Dim cyfeiriad sefydlog',
    preferNotToSay: 'Mae’n well gennyf beidio â dweud',
  },
};

/** The 29 letters of Welsh, and k, q, v, x and z of borrowed words and names. */
const ALPHABET = 'a b c ch d dd e f ff g ng h i j k l ll m n o p ph q r rh s t th u v w x y z';

/** Welsh, complete in browsers that have none. */
export const welsh = /* @__PURE__ */ createLanguage(data, /* @__PURE__ */ compareByAlphabet(ALPHABET));
