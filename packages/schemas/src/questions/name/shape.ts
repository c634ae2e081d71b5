import * as z from 'zod/mini';
import { errorsShape, questionBase } from '../base-shape.js';

/**
 * A person's first and last name, as GOV.UK asks where a record system needs both. Not everybody has two: the messages
 * for `first` and `last` must say what somebody with one name does. Where nobody needs the parts, ask with a
 * `text-input` and `"autocomplete": "name"`.
 */
export const nameShape = z.strictObject({
  ...questionBase,
  type: z.literal('name'),
  /** True where the person's own name is asked, so that the browser may fill it in (WCAG 2.2, 1.3.5). */
  own: z.optional(z.boolean()),
  errors: errorsShape(['required', 'first', 'last', 'maxLength']),
});

export type NameQuestion = z.infer<typeof nameShape>;
