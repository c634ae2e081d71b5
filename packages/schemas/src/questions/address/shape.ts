import * as z from 'zod/mini';
import { errorsShape, questionBase } from '../base-shape.js';

/** A postal address, typed by hand or found by its postcode where the page has a look-up. */
export const addressShape = z.strictObject({
  ...questionBase,
  type: z.literal('address'),
  /** True where the person's own address is asked, so that the browser may fill it in (WCAG 2.2, 1.3.5). */
  own: z.optional(z.boolean()),
  /** `outside-uk`: an address in another country is an answer. `no-fixed-address`: so is having none. */
  allow: z.optional(z.array(z.enum(['outside-uk', 'no-fixed-address'])).check(z.minLength(1))),
  errors: errorsShape(['required', 'line1', 'town', 'postcode', 'maxLength', 'country']),
});

export type AddressQuestion = z.infer<typeof addressShape>;
