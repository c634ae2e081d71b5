import * as z from 'zod/mini';
import { errorsShape, questionBase } from '../base-shape.js';

const penceShape = z.int().check(z.gte(0), z.lte(99_999_999_999));

/** An amount in pounds sterling. Stored and sent in pence, so that no sum is ever rounded. */
export const moneyShape = z.strictObject({
  ...questionBase,
  type: z.literal('money'),
  rules: z.strictObject({
    min: z.optional(penceShape).check(z.describe('The least amount, in pence.')),
    max: penceShape.check(z.describe('The greatest amount, in pence.')),
  }),
  errors: errorsShape(['required', 'amount', 'min', 'max']),
});

export type MoneyQuestion = z.infer<typeof moneyShape>;
