import type { AnswerSchema, JsonSchema } from '../json-schema.js';
import { partsSchema } from '../text-parts-schema.js';
import { textFormats } from '../text-input/formats.js';
import { ADDRESS_NEEDED, ADDRESS_PARTS, FOREIGN_NEEDED, FOREIGN_PARTS } from './logic.js';
import type { AddressQuestion } from './shape.js';

const inTheUk: JsonSchema = partsSchema(ADDRESS_PARTS, ADDRESS_NEEDED, {
  postcode: { type: 'string', pattern: textFormats.postcode.pattern },
});
const outsideTheUk: JsonSchema = partsSchema(FOREIGN_PARTS, FOREIGN_NEEDED);
const nowhere: JsonSchema = {
  type: 'object',
  properties: { noFixedAddress: { const: true } },
  required: ['noFixedAddress'],
  additionalProperties: false,
};

export const addressSchema: AnswerSchema<AddressQuestion> = ({ allow }) => {
  if (!allow) return inTheUk;
  return {
    anyOf: [
      inTheUk,
      ...(allow.includes('outside-uk') ? [outsideTheUk] : []),
      ...(allow.includes('no-fixed-address') ? [nowhere] : []),
    ],
  };
};
