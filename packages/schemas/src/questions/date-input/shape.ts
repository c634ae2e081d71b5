import * as z from 'zod/mini';
import { dateLimitShape, errorsShape, questionBase } from '../base-shape.js';

/** A day that the person remembers, more or less. Three boxes, never a calendar. */
export const dateInputShape = z.strictObject({
  ...questionBase,
  type: z.literal('date-input'),
  /** `approximate`: day, or day and month, may be left out. `unknown`: "I don't know" is an answer. */
  allow: z.optional(z.array(z.enum(['approximate', 'unknown'])).check(z.minLength(1))),
  rules: z.optional(
    z.strictObject({
      /** The earliest date that may be given. */
      notBefore: z.optional(dateLimitShape),
      /** The latest date that may be given; `today` for what has already happened. */
      notAfter: z.optional(dateLimitShape),
    }),
  ),
  /** `bday` where the person's own date of birth is asked. */
  autocomplete: z.optional(z.enum(['off', 'bday'])),
  errors: errorsShape(['required', 'incomplete', 'real', 'notBefore', 'notAfter']),
});

export type DateInputQuestion = z.infer<typeof dateInputShape>;
