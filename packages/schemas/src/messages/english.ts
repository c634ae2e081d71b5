import { createLanguage, type LanguageData } from './create-language.js';

const data: LanguageData = {
  tag: 'en',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  patterns: {
    day: '{d} {m} {y}',
    month: '{m} {y}',
    aboutDay: 'About {d} {m} {y}',
    aboutMonth: 'About {m} {y}',
    aboutYear: 'About {y}',
    dateTime: '{date} at {time}',
  },
  phrases: {
    unknownDate: 'Not known',
    confirmed: 'Confirmed',
    approximate: 'Approximate',
    between: 'Between',
    ongoing: 'Still happening',
    noFixedAddress: 'No fixed address',
    preferNotToSay: 'I prefer not to say',
  },
};

/** British English, as every definition is written. */
export const english = /* @__PURE__ */ createLanguage(data);
