import { LINE_PATTERN } from '../../primitives/text.js';
import type { AnswerSchema, JsonSchema } from '../json-schema.js';
import { partsSchema } from '../text-parts-schema.js';
import { REGISTRATION_PATTERN } from './formats.js';
import { FOREIGN_MAX_LENGTH } from './logic.js';
import type { VehicleRegistrationQuestion } from './shape.js';

const british: JsonSchema = partsSchema(['registration'], ['registration'], {
  registration: { type: 'string', pattern: REGISTRATION_PATTERN },
});

const foreign: JsonSchema = partsSchema(['registration', 'foreign', 'country'], ['registration', 'foreign'], {
  registration: { type: 'string', pattern: LINE_PATTERN, maxLength: FOREIGN_MAX_LENGTH },
  foreign: { const: true },
});

export const vehicleRegistrationSchema: AnswerSchema<VehicleRegistrationQuestion> = (question) =>
  question.foreign ? { anyOf: [british, foreign] } : british;
