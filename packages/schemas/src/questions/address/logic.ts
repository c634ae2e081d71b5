import { requiredCode, typed, type QuestionLogic } from '../question-logic.js';
import { acceptParts, longParts, missingParts, readParts } from '../text-parts.js';
import { textFormats } from '../text-input/formats.js';
import type { AddressQuestion } from './shape.js';

export const ADDRESS_PARTS = ['line1', 'line2', 'town', 'county', 'postcode'] as const;
export const ADDRESS_NEEDED = ['line1', 'town', 'postcode'] as const;
/** Outside the UK: not every country has postcodes, so none is needed and any is taken as it is written there. */
export const FOREIGN_PARTS = [...ADDRESS_PARTS, 'country'] as const;
export const FOREIGN_NEEDED = ['line1', 'town', 'country'] as const;

type Part = (typeof FOREIGN_PARTS)[number];

export type AddressRaw = Readonly<Record<(typeof ADDRESS_PARTS)[number], string>> & {
  /** What the person chose where the question allows more than UK addresses. */
  readonly where?: 'uk' | 'outside-uk' | 'no-fixed-address';
  readonly country?: string;
  /** The postcode to look for, while the look-up is open. Absent when the address is typed by hand. */
  readonly search?: string;
};

/**
 * In the UK `{ line1, town, postcode }` and what else was given; outside it the same with `country`;
 * `{ noFixedAddress: true }` where there is none.
 */
export type AddressAnswer = Readonly<Partial<Record<Part, string>>> & { readonly noFixedAddress?: true };

const postcode = textFormats.postcode;

export const address: QuestionLogic<AddressQuestion, AddressRaw, AddressAnswer> = {
  blank: { line1: '', line2: '', town: '', county: '', postcode: '' },

  read(raw, { allow = [], optional }) {
    const { where = 'uk', search = '' } = raw;
    if (where !== 'uk' && allow.includes(where)) {
      if (where === 'no-fixed-address') return { answer: { noFixedAddress: true } };
      const foreign = readParts({ ...raw, country: raw.country ?? '' }, FOREIGN_PARTS);
      if (!foreign) return {};
      // Without its country it would pass for an address in the UK.
      return foreign.country ? { answer: foreign } : { faults: missingParts(foreign, FOREIGN_NEEDED) };
    }
    const found = readParts(raw, ADDRESS_PARTS);
    const answer = found ?? readParts({ postcode: search }, ['postcode']);
    if (!answer) return {};
    // A postcode that was looked for is no address yet.
    if (!found && !optional) return { faults: [{ code: 'required' }] };
    return {
      answer: answer.postcode ? { ...answer, postcode: postcode.tidy(answer.postcode) || answer.postcode } : answer,
    };
  },

  write({ noFixedAddress, ...parts }) {
    if (noFixedAddress) return { ...address.blank, where: 'no-fixed-address' };
    return { ...address.blank, ...parts, ...(parts.country !== undefined && { where: 'outside-uk' as const }) };
  },

  check({ noFixedAddress, ...parts }) {
    if (noFixedAddress) return [];
    const isForeign = parts.country !== undefined;
    const faults = [...missingParts(parts, isForeign ? FOREIGN_NEEDED : ADDRESS_NEEDED), ...longParts(parts)];
    if (!isForeign && parts.postcode && !new RegExp(postcode.pattern).test(parts.postcode))
      faults.push({ code: 'postcode', part: 'postcode' });
    return faults;
  },

  accept(value, { allow = [] }) {
    if (isNoFixedAddress(value)) return allow.includes('no-fixed-address') ? { noFixedAddress: true } : undefined;
    return acceptParts<Part>(value, allow.includes('outside-uk') ? FOREIGN_PARTS : ADDRESS_PARTS);
  },

  display(answer, _question, _words, language) {
    if (answer.noFixedAddress) return [language.phrase('noFixedAddress')];
    return FOREIGN_PARTS.map((part) => answer[part])
      .filter((line) => line !== undefined)
      .map(typed);
  },

  operators: ['answered'],

  errorCodes: (question) => [
    ...requiredCode(question),
    ...ADDRESS_NEEDED,
    'maxLength',
    ...(question.allow?.includes('outside-uk') ? ['country'] : []),
  ],
};

function isNoFixedAddress(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'noFixedAddress' in value &&
    value.noFixedAddress === true &&
    Object.keys(value).length === 1
  );
}
