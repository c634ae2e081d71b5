import * as z from 'zod/mini';
import { errorsShape, questionBase } from '../base-shape.js';

/** One email address. */
export const emailShape = z.strictObject({
  ...questionBase,
  type: z.literal('email'),
  own: z
    .optional(z.boolean())
    .check(z.describe("True for the person's own address, so that the browser may fill it in (WCAG 2.2, 1.3.5).")),
  errors: errorsShape(['required', 'format']),
});

export type EmailQuestion = z.infer<typeof emailShape>;
