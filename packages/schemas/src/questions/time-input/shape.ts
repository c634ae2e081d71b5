import * as z from 'zod/mini';
import { errorsShape, questionBase } from '../base-shape.js';

/** A time of day, as well as the person remembers it. */
export const timeInputShape = z.strictObject({
  ...questionBase,
  type: z.literal('time-input'),
  /**
   * `approximate`: "about that time". `between`: some time between two times, over midnight too. `ongoing`: it is still
   * happening. `unknown`: "I don't know" is an answer.
   */
  allow: z.optional(z.array(z.enum(['approximate', 'between', 'ongoing', 'unknown'])).check(z.minLength(1))),
  errors: errorsShape(['required', 'real', 'half', 'incomplete']),
});

export type TimeInputQuestion = z.infer<typeof timeInputShape>;
