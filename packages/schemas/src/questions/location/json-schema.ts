import { BLOCK_PATTERN } from '../../primitives/text.js';
import type { AnswerSchema, JsonSchema } from '../json-schema.js';
import { textFormats } from '../text-input/formats.js';
import { PLACE_MAX_LENGTH } from './logic.js';
import { MOST_ACCURACY } from './position.js';
import type { LocationQuestion } from './shape.js';

const positionSchema: JsonSchema = {
  type: 'object',
  properties: {
    latitude: { type: 'number', minimum: -90, maximum: 90 },
    longitude: { type: 'number', minimum: -180, maximum: 180 },
    accuracy: { type: 'integer', minimum: 0, maximum: MOST_ACCURACY },
    source: { enum: ['device', 'map'] },
  },
  required: ['latitude', 'longitude', 'source'],
  additionalProperties: false,
  if: { properties: { source: { const: 'device' } } },
  then: { required: ['accuracy'] },
  else: { not: { required: ['accuracy'] } },
};

export const locationSchema: AnswerSchema<LocationQuestion> = ({ postcode, railway, allow }) => ({
  type: 'object',
  properties: {
    words: { type: 'string', pattern: BLOCK_PATTERN, maxLength: PLACE_MAX_LENGTH },
    ...(postcode && { postcode: { type: 'string', pattern: textFormats.postcode.pattern } }),
    position: positionSchema,
    ...(railway && { railway: { const: true } }),
    ...(allow && { unknown: { const: true } }),
  },
  minProperties: 1,
  additionalProperties: false,
});
