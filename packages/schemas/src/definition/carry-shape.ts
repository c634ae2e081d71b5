import * as z from 'zod/mini';
import { idShape, textShape } from '../questions/base-shape.js';

/** Where the words for a placeholder come from: always a page before the one that carries them. */
export const carrySourceShape = z.union([
  z.strictObject({ question: idShape }),
  z.strictObject({ count: idShape }),
  z.strictObject({ sum: idShape }),
  z.strictObject({ daysSince: idShape }),
]);

export type CarrySource = z.infer<typeof carrySourceShape>;

export const carryShape = z
  .record(z.string(), carrySourceShape)
  .check(
    z.describe(
      'What this page carries into its words, by placeholder: "{registration}". The answer to an earlier question, the count of things of an earlier page with a repeat, the sum of a number over them, or the days since a date.',
    ),
  );

export const wordingsShape = z
  .record(z.string(), textShape)
  .check(
    z.describe(
      'Whole sentences in place of those with a placeholder, by id path: "questions.colour.label.missing" when there is nothing to carry, "….one" when the number is 1.',
    ),
  );
