import { BLOCK_PATTERN } from '../../primitives/text.js';
import type { AnswerSchema, JsonSchema } from '../json-schema.js';
import { personParts } from './logic.js';
import { isPersonChoice, PERSON_CHOICES, PERSON_TEXT_LIMITS } from './parts.js';
import type { PersonDescriptionQuestion } from './shape.js';

export const personDescriptionSchema: AnswerSchema<PersonDescriptionQuestion> = (question) => ({
  type: 'object',
  properties: {
    ...Object.fromEntries(
      personParts(question).map((part): [string, JsonSchema] => [
        part,
        isPersonChoice(part)
          ? { enum: PERSON_CHOICES[part] }
          : { type: 'string', pattern: BLOCK_PATTERN, maxLength: PERSON_TEXT_LIMITS[part] },
      ]),
    ),
    unknown: { const: true },
  },
  minProperties: 1,
  additionalProperties: false,
  if: { required: ['unknown'] },
  then: { maxProperties: 1 },
});
