import { plainCharacters } from '../../primitives/text.js';

export const TEXT_FORMATS = ['email', 'telephone', 'postcode', 'imei'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** How a format is tidied, checked and typed. `pattern` is the whole stored answer; JSON Schema publishes the same source. */
export interface TextFormatRules {
  readonly pattern: string;
  readonly maxLength: number;
  readonly tidy: (text: string) => string;
  /** The on-screen keyboard that suits it. */
  readonly inputType: 'text' | 'email' | 'tel';
  readonly inputMode?: 'numeric';
}

export const textFormats: Record<TextFormat, TextFormatRules> = {
  // Deliberately wider than most checkers and narrower than RFC 5321: what a mailbox provider would accept.
  email: {
    pattern: "^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}$",
    maxLength: 254,
    // A keyboard adds a space after a full stop, and curls an apostrophe. Other spaces stay, and are refused: without
    // its space, `jane doe@…` would be somebody else's address.
    tidy: (text) =>
      plainCharacters(text)
        .replace(/ ?([@.]) ?/g, '$1')
        .replace(/\u2019/g, "'")
        .replace(/\.$/, ''),
    inputType: 'email',
  },
  // A UK number as it is dialled in the UK (9 or 10 digits after the 0), or any E.164 number with its country code.
  telephone: {
    pattern: '^(?:0[1-9]\\d{8,9}|\\+[1-9]\\d{6,14})$',
    maxLength: 16,
    tidy: (text) =>
      plainCharacters(text)
        // `+44 (0)20…`: the zero is for those who dial inside the country.
        .replace(/^((?:\+|00)[^(]*)\(0\)/, '$1')
        .replace(/[\s()./\u2010-\u2015\u2212-]/g, '')
        .replace(/^00/, '+')
        .replace(/^44(?=[1-9]\d{8,9}$)/, '+44')
        .replace(/^\+440/, '+44'),
    inputType: 'tel',
  },
  // The shape that Royal Mail's PAF uses; whether a postcode exists is for an address look-up to say.
  postcode: {
    pattern: '^(?:GIR 0AA|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2})$',
    maxLength: 8,
    tidy: (text) =>
      plainCharacters(text)
        .toUpperCase()
        // Letters of other scripts stay, and are refused: without a Cyrillic A, `SW1А 1AA` would be another place.
        .replace(/[\s\p{P}]/gu, '')
        .replace(/(\d[A-Z]{2})$/, ' $1'),
    inputType: 'text',
  },
  // 15 digits (3GPP TS 23.003). The last is a Luhn check digit, not enforced: a worn label must not stop a report.
  imei: {
    pattern: '^\\d{15}$',
    maxLength: 15,
    tidy: (text) =>
      plainCharacters(text)
        .replace(/^imei(?: ?\d? ?:)?/i, '')
        .replace(/[\s.\u2010-\u2015\u2212-]/g, '')
        // Telephones show the version of their software behind a stroke.
        .replace(/^(\d{15})\/\d\d$/, '$1')
        .replace(/\//g, ''),
    inputType: 'text',
    inputMode: 'numeric',
  },
};
