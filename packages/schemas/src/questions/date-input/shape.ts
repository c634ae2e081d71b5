import * as z from 'zod/mini';
import { dateLimitShape, errorsShape, questionBase } from '../base-shape.js';

/** A day that the person remembers, more or less. Three boxes, never a calendar. */
export const dateInputShape = z.strictObject({
  ...questionBase,
  type: z.literal('date-input'),
  /**
   * `approximate`: day, or day and month, may be left out. `interval`: a first and a last date, for what went on for days
   * or happened some time between two dates. `ongoing`: it began then and is still happening. `unknown`: "I don't know"
   * is an answer.
   */
  allow: z.optional(z.array(z.enum(['approximate', 'interval', 'ongoing', 'unknown'])).check(z.minLength(1))),
  rules: z.optional(
    z.strictObject({
      /** The earliest date that may be given, for either end of an interval. */
      notBefore: z.optional(dateLimitShape),
      /** The latest date that may be given; `today` for what has already happened. */
      notAfter: z.optional(dateLimitShape),
    }),
  ),
  /** `bday` where the person's own date of birth is asked. */
  autocomplete: z.optional(z.enum(['off', 'bday'])),
  errors: errorsShape(['required', 'incomplete', 'real', 'order', 'notBefore', 'notAfter']),
});

export type DateInputQuestion = z.infer<typeof dateInputShape>;
export type DatePrecision = NonNullable<DateInputQuestion['allow']>[number];
