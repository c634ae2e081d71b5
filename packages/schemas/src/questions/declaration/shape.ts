import * as z from 'zod/mini';
import { errorsShape, questionBase, textShape } from '../base-shape.js';

/** A statement that the person confirms with one checkbox before sending. */
export const declarationShape = z.strictObject({
  ...questionBase,
  type: z.literal('declaration'),
  /** What is being confirmed, above the checkbox. Paragraphs are separated by an empty line. */
  statement: z.optional(textShape),
  errors: errorsShape(['required']),
});

export type DeclarationQuestion = z.infer<typeof declarationShape>;
