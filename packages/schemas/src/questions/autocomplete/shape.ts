import * as z from 'zod/mini';
import { errorsShape, optionShape, questionBase, textShape } from '../base-shape.js';

/** One option of a list too long to look through: it is found by typing a part of its name. */
export const autocompleteQuestionShape = z.strictObject({
  ...questionBase,
  type: z.literal('autocomplete'),
  options: z
    .array(
      z.extend(optionShape, {
        synonyms: z
          .optional(textShape)
          .check(z.describe('Other names that people look for, separated by commas. Never shown.')),
      }),
    )
    .check(z.minLength(1)),
  /** `label`: in the alphabetical order of the reader's language. Otherwise as written here. */
  sort: z.optional(z.literal('label')),
  freeText: z
    .optional(z.boolean())
    .check(z.describe('What is not on the list may be typed, and is sent as `{ "text": … }`.')),
  errors: errorsShape(['required', 'unlisted', 'maxLength']),
});

export type AutocompleteQuestion = z.infer<typeof autocompleteQuestionShape>;
