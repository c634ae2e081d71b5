import * as z from 'zod/mini';
import { errorsShape, questionBase, textShape } from '../base-shape.js';

/** A question that is answered with yes or no. Where "not sure" is an answer too, use `radios`. */
export const yesNoShape = z.strictObject({
  ...questionBase,
  type: z.literal('yes-no'),
  yes: z
    .optional(textShape)
    .check(
      z.describe(
        'What the first choice says; "Yes" unless given. Each translation words it for this question: Welsh echoes the verb (Oes, Ydw, Do).',
      ),
    ),
  no: z.optional(textShape).check(z.describe('What the second choice says; "No" unless given.')),
  errors: errorsShape(['required']),
});

export type YesNoQuestion = z.infer<typeof yesNoShape>;
