import { LINE_PATTERN } from '../../primitives/text.js';
import type { AnswerSchema, JsonSchema } from '../json-schema.js';
import { PART_MAX_LENGTH } from '../text-parts.js';
import type { AutocompleteQuestion } from './shape.js';

export const autocompleteSchema: AnswerSchema<AutocompleteQuestion> = ({ options, freeText }) => {
  const listed: JsonSchema = { enum: options.map(({ id }) => id) };
  if (!freeText) return listed;
  const text = { type: 'string', pattern: LINE_PATTERN, maxLength: PART_MAX_LENGTH };
  return {
    anyOf: [listed, { type: 'object', properties: { text }, required: ['text'], additionalProperties: false }],
  };
};
