import * as z from 'zod/mini';
import { conditionShape, textShape } from '../questions/base-shape.js';
import { questionShape } from '../questions/shapes.js';
import { questionGroups } from './groups/index.js';
import { pageShape, sectionShape, serviceShape } from './shape.js';

function includeShape(kind: 'pages' | 'questions') {
  return z.strictObject({
    include: z
      .enum(questionGroups.filter((group) => kind in group).map(({ id }) => id))
      .check(
        z.describe(`A group of ${kind} that several services ask alike. It stands here as if it were written out.`),
      ),
    condition: z.optional(conditionShape).check(z.describe('Asked only when this holds, beside its own conditions.')),
    words: z
      .optional(z.record(z.string(), textShape))
      .check(
        z.describe(
          'Other words than those of the group, by id path, such as "questions.contact.label". Each needs its own translation. Ids cannot be changed.',
        ),
      ),
  });
}

/** A definition as its author writes it: a group may stand wherever pages or questions do. */
export const declaredServiceShape = z.extend(serviceShape, {
  sections: z
    .array(
      z.extend(sectionShape, {
        pages: z
          .array(
            z.union([
              includeShape('pages'),
              z.extend(pageShape, {
                questions: z.optional(
                  z.array(z.union([includeShape('questions'), questionShape])).check(z.minLength(1)),
                ),
              }),
            ]),
          )
          .check(z.minLength(1)),
      }),
    )
    .check(z.minLength(1)),
});
