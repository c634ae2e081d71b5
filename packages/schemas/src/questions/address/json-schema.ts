import type { AnswerSchema } from '../json-schema.js';
import { partsSchema } from '../text-parts-schema.js';
import { textFormats } from '../text-input/formats.js';
import { ADDRESS_NEEDED, ADDRESS_PARTS } from './logic.js';
import type { AddressQuestion } from './shape.js';

export const addressSchema: AnswerSchema<AddressQuestion> = () =>
  partsSchema(ADDRESS_PARTS, ADDRESS_NEEDED, { postcode: { type: 'string', pattern: textFormats.postcode.pattern } });
