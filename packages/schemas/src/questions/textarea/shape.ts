import * as z from 'zod/mini';
import { errorsShape, questionBase } from '../base-shape.js';

/** Several lines of text, with a count of the characters left. */
export const textareaShape = z.strictObject({
  ...questionBase,
  type: z.literal('textarea'),
  rules: z.strictObject({
    /** In Unicode code points. */
    maxLength: z.int().check(z.gte(1), z.lte(20_000)),
  }),
  rows: z.optional(z.int().check(z.gte(2), z.lte(20))),
  errors: errorsShape(['required', 'maxLength']),
});

export type TextareaQuestion = z.infer<typeof textareaShape>;
