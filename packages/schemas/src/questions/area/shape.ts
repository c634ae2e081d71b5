import * as z from 'zod/mini';
import { errorsShape, questionBase } from '../base-shape.js';

/** A neighbourhood of the force, found by a postcode or by its name. Asked by alert sign-ups. */
export const areaShape = z.strictObject({
  ...questionBase,
  type: z.literal('area'),
  errors: errorsShape(['required', 'choose']),
});

export type AreaQuestion = z.infer<typeof areaShape>;
