import * as z from 'zod/mini';
import { autocompleteShape, errorsShape, questionBase } from '../base-shape.js';
import { TEXT_FORMATS } from './formats.js';

/** One line of text. Needs `rules.maxLength` or `rules.format`, so that every answer has a bound. */
export const textInputShape = z.strictObject({
  ...questionBase,
  type: z.literal('text-input'),
  rules: z.strictObject({
    format: z.optional(z.enum(TEXT_FORMATS)),
    /** A regular expression (ECMA 262, `u` flag) for the whole answer; anchors are implied. */
    pattern: z.optional(z.string()),
    /** In Unicode code points. */
    minLength: z.optional(z.int().check(z.gte(1))),
    maxLength: z.optional(z.int().check(z.gte(1), z.lte(500))),
  }),
  autocomplete: autocompleteShape,
  /** How many characters wide the box looks, when the length of the answer is known. */
  width: z.optional(z.literal([2, 3, 4, 5, 10, 20, 30])),
  spellcheck: z.optional(z.boolean()),
  errors: errorsShape(['required', 'format', 'pattern', 'minLength', 'maxLength']),
});

export type TextInputQuestion = z.infer<typeof textInputShape>;
