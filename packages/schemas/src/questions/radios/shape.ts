import * as z from 'zod/mini';
import { errorsShape, optionsShape, questionBase } from '../base-shape.js';

/** One option of a short list. */
export const radiosShape = z.strictObject({
  ...questionBase,
  type: z.literal('radios'),
  options: optionsShape,
  /** Side by side where there is room: for two short options only. */
  inline: z.optional(z.boolean()),
  errors: errorsShape(['required']),
});

export type RadiosQuestion = z.infer<typeof radiosShape>;
