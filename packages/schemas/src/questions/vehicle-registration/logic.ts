import { cleanLine, isCleanLine, plainCharacters, textLength } from '../../primitives/text.js';
import { requiredCode, typed, type QuestionLogic } from '../question-logic.js';
import { PART_MAX_LENGTH } from '../text-parts.js';
import { isRegistration, tidyRegistration } from './formats.js';
import type { VehicleRegistrationQuestion } from './shape.js';

export interface VehicleRegistrationRaw {
  readonly registration: string;
  readonly foreign: boolean;
  readonly country: string;
}

/** `{ "registration": "AB12 CDE" }`, or of another country `{ "registration": "AB-123-CD", "foreign": true, "country": "France" }`. */
export interface VehicleRegistrationAnswer {
  readonly registration: string;
  readonly foreign?: true;
  /** In the person's own words; absent where they do not know it. */
  readonly country?: string;
}

/** Longest registration of another country, in code points: twice as long as any is known to be. */
export const FOREIGN_MAX_LENGTH = 20;

const PARTS = ['registration', 'foreign', 'country'];

export const vehicleRegistration: QuestionLogic<
  VehicleRegistrationQuestion,
  VehicleRegistrationRaw,
  VehicleRegistrationAnswer
> = {
  blank: { registration: '', foreign: false, country: '' },

  read(raw, question) {
    if (!raw.foreign || !question.foreign) {
      const text = cleanLine(raw.registration);
      const registration = cleanLine(tidyRegistration(text)) || text;
      return registration === '' ? {} : { answer: { registration } };
    }
    const registration = cleanLine(cleanLine(plainCharacters(raw.registration)).toUpperCase());
    const country = cleanLine(raw.country);
    if (registration === '') return country === '' ? {} : { faults: [{ code: 'incomplete' }] };
    return { answer: { registration, foreign: true, ...(country && { country }) } };
  },

  write: ({ registration, foreign = false, country = '' }) => ({ registration, foreign, country }),

  check({ registration, foreign, country = '' }) {
    if (!foreign) return isRegistration(registration) ? [] : [{ code: 'format' }];
    const isLong = textLength(registration) > FOREIGN_MAX_LENGTH || textLength(country) > PART_MAX_LENGTH;
    return isLong ? [{ code: 'maxLength' }] : [];
  },

  accept(value, question) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    if (!Object.keys(value).every((key) => PARTS.includes(key))) return undefined;
    const { registration, foreign, country } = value as Readonly<Record<string, unknown>>;
    if (typeof registration !== 'string' || !isCleanLine(registration)) return undefined;
    if (!('foreign' in value)) return 'country' in value ? undefined : { registration };
    if (foreign !== true || !question.foreign) return undefined;
    if (!('country' in value)) return { registration, foreign };
    return typeof country === 'string' && isCleanLine(country) ? { registration, foreign, country } : undefined;
  },

  display: ({ registration, country }) => [typed(registration), ...(country ? [typed(country)] : [])],

  operators: ['answered'],

  errorCodes: (question) => [
    ...requiredCode(question),
    'format',
    ...(question.foreign ? ['incomplete', 'maxLength'] : []),
  ],
};
