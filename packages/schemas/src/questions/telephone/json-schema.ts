import type { AnswerSchema } from '../json-schema.js';
import { DIALLED_PATTERN, TELEPHONE_PATTERN } from './number.js';
import type { TelephoneQuestion } from './shape.js';

export const telephoneSchema: AnswerSchema<TelephoneQuestion> = () => ({
  type: 'string',
  anyOf: [{ pattern: TELEPHONE_PATTERN }, { pattern: DIALLED_PATTERN }],
});
