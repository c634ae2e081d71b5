import { plainCharacters } from '../../primitives/text.js';

export const TEXT_FORMATS = ['postcode', 'imei'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** How a format is tidied, checked and typed. `pattern` is the whole stored answer; JSON Schema publishes the same source. */
export interface TextFormatRules {
  readonly pattern: string;
  readonly maxLength: number;
  readonly tidy: (text: string) => string;
  /** The on-screen keyboard that suits it. */
  readonly inputMode?: 'numeric';
}

export const textFormats: Record<TextFormat, TextFormatRules> = {
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
    inputMode: 'numeric',
  },
};
