import * as z from 'zod/mini';
import { errorsShape, questionBase } from '../base-shape.js';

/** A UK address, typed by hand. */
export const addressShape = z.strictObject({
  ...questionBase,
  type: z.literal('address'),
  /** True where the person's own address is asked, so that the browser may fill it in (WCAG 2.2, 1.3.5). */
  own: z.optional(z.boolean()),
  errors: errorsShape(['required', 'line1', 'town', 'postcode', 'maxLength']),
});

export type AddressQuestion = z.infer<typeof addressShape>;
