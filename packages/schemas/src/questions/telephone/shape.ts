import * as z from 'zod/mini';
import { errorsShape, questionBase } from '../base-shape.js';

/**
 * One telephone number: of the United Kingdom as it is dialled there, or of any country with its country code; with an
 * extension if it has one.
 */
export const telephoneShape = z.strictObject({
  ...questionBase,
  type: z.literal('telephone'),
  own: z
    .optional(z.boolean())
    .check(z.describe("True for the person's own number, so that the browser may fill it in (WCAG 2.2, 1.3.5).")),
  errors: errorsShape(['required', 'format']),
});

export type TelephoneQuestion = z.infer<typeof telephoneShape>;
