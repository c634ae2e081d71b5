import * as z from 'zod/mini';
import { errorsShape, questionBase, textShape } from '../base-shape.js';

/** The greatest number that any question may take: whole to the last digit in every JSON reader. */
const GREATEST = 999_999_999_999;
const limitShape = z.number().check(z.gte(-GREATEST), z.lte(GREATEST));

/** How many or how much. Not for numbers that name something, such as a serial number: those are `text-input`. */
export const numberInputShape = z.strictObject({
  ...questionBase,
  type: z.literal('number-input'),
  rules: z.strictObject({
    /** The least that may be given. Without it nothing below zero can be said. */
    min: z.optional(limitShape),
    max: limitShape,
    /** How many digits may follow the decimal point; none unless given. On the wire the number is bounded by `min` and `max` only. */
    decimals: z.optional(z.int().check(z.gte(1), z.lte(4))),
  }),
  prefix: z.optional(textShape).check(z.describe('The unit before the box, as it is written: "£", "No."')),
  suffix: z.optional(textShape).check(z.describe('The unit behind the box, as it is written: "mph", "cm", "%"')),
  errors: errorsShape(['required', 'number', 'min', 'max']),
});

export type NumberInputQuestion = z.infer<typeof numberInputShape>;
