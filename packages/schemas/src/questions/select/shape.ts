import * as z from 'zod/mini';
import { errorsShape, optionsShape, questionBase } from '../base-shape.js';

/** One option of a list too long for radios. */
export const selectShape = z.strictObject({
  ...questionBase,
  type: z.literal('select'),
  options: optionsShape,
  /** `label`: in the alphabetical order of the reader's language. Otherwise as written here. */
  sort: z.optional(z.literal('label')),
  errors: errorsShape(['required']),
});

export type SelectQuestion = z.infer<typeof selectShape>;
