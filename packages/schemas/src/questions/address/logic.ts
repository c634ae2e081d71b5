import { requiredCode, typed, type QuestionLogic } from '../question-logic.js';
import { acceptParts, longParts, missingParts, readParts } from '../text-parts.js';
import { textFormats } from '../text-input/formats.js';
import type { AddressQuestion } from './shape.js';

export const ADDRESS_PARTS = ['line1', 'line2', 'town', 'county', 'postcode'] as const;
export const ADDRESS_NEEDED = ['line1', 'town', 'postcode'] as const;
export type AddressRaw = Readonly<Record<(typeof ADDRESS_PARTS)[number], string>>;
export type AddressAnswer = Partial<AddressRaw>;

const postcode = textFormats.postcode;

export const address: QuestionLogic<AddressQuestion, AddressRaw, AddressAnswer> = {
  blank: { line1: '', line2: '', town: '', county: '', postcode: '' },

  read(raw) {
    const answer = readParts(raw, ADDRESS_PARTS);
    if (!answer) return {};
    return {
      answer: answer.postcode ? { ...answer, postcode: postcode.tidy(answer.postcode) || answer.postcode } : answer,
    };
  },

  write: (answer) => ({ ...address.blank, ...answer }),

  check(answer) {
    const faults = [...missingParts(answer, ADDRESS_NEEDED), ...longParts(answer)];
    if (answer.postcode && !new RegExp(postcode.pattern).test(answer.postcode))
      faults.push({ code: 'postcode', part: 'postcode' });
    return faults;
  },

  accept: (value) => acceptParts(value, ADDRESS_PARTS),

  display: (answer) =>
    ADDRESS_PARTS.map((part) => answer[part])
      .filter((line) => line !== undefined)
      .map(typed),

  operators: ['answered'],

  errorCodes: (question) => [...requiredCode(question), ...ADDRESS_NEEDED, 'maxLength'],
};
