import { LINE_PATTERN } from '../../primitives/text.js';
import type { AnswerSchema } from '../json-schema.js';
import { AREA_ID_PATTERN, AREA_NAME_LENGTH } from './logic.js';
import type { AreaQuestion } from './shape.js';

export const areaSchema: AnswerSchema<AreaQuestion> = () => ({
  type: 'object',
  properties: {
    id: { type: 'string', pattern: AREA_ID_PATTERN },
    name: { type: 'string', pattern: LINE_PATTERN, maxLength: AREA_NAME_LENGTH },
  },
  required: ['id', 'name'],
  additionalProperties: false,
});
