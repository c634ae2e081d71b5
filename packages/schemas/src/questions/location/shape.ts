import * as z from 'zod/mini';
import { errorsShape, questionBase } from '../base-shape.js';

/** Where something happened: in the person's own words, and whatever else they choose to add to them. */
export const locationShape = z.strictObject({
  ...questionBase,
  type: z.literal('location'),
  postcode: z
    .optional(z.boolean())
    .check(z.describe('Also asks for a postcode, for who knows it. It may always be left out.')),
  railway: z
    .optional(z.boolean())
    .check(
      z.describe(
        'Offers "It was on a train or at a station". A condition asks for it with `"includes": "railway"`, for an exit page that leads to British Transport Police.',
      ),
    ),
  allow: z
    .optional(z.array(z.enum(['unknown'])).check(z.minLength(1)))
    .check(z.describe('`unknown`: not knowing exactly where is an answer, alone or beside what is known.')),
  errors: errorsShape(['required', 'maxLength', 'postcode']),
});

export type LocationQuestion = z.infer<typeof locationShape>;
