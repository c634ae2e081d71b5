import * as z from 'zod/mini';
import { errorsShape, questionBase } from '../base-shape.js';
import { PERSON_PARTS } from './parts.js';

/** What somebody looked like, as far as it is remembered: every part may be left, and "I cannot describe" is an answer. */
export const personDescriptionShape = z.strictObject({
  ...questionBase,
  type: z.literal('person-description'),
  parts: z
    .optional(z.array(z.enum(PERSON_PARTS)).check(z.minLength(1)))
    .check(z.describe('What is asked about the person. All of it unless given.')),
  errors: errorsShape(['required', 'unknown', 'maxLength']),
});

export type PersonDescriptionQuestion = z.infer<typeof personDescriptionShape>;
