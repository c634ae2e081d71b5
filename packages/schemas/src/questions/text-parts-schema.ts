import { LINE_PATTERN } from '../primitives/text.js';
import type { JsonSchema } from './json-schema.js';
import { PART_MAX_LENGTH } from './text-parts.js';

const partSchema: JsonSchema = { type: 'string', pattern: LINE_PATTERN, maxLength: PART_MAX_LENGTH };

/** An object of one-line texts, of which some are needed. */
export function partsSchema(
  parts: readonly string[],
  needed: readonly string[],
  own: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(parts.map((part) => [part, own[part] ?? partSchema])),
    required: needed,
    additionalProperties: false,
  };
}
