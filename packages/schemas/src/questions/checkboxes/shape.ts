import * as z from 'zod/mini';
import { errorsShape, optionShape, questionBase } from '../base-shape.js';

/** Any number of options. One option may be marked `none`: "none of these", which excludes the others. */
export const checkboxesShape = z.strictObject({
  ...questionBase,
  type: z.literal('checkboxes'),
  options: z.array(z.extend(optionShape, { none: z.optional(z.literal(true)) })).check(z.minLength(1)),
  errors: errorsShape(['required', 'none']),
});

export type CheckboxesQuestion = z.infer<typeof checkboxesShape>;
