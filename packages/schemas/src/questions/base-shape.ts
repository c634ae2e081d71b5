import * as z from 'zod/mini';
import { DATE_LIMIT_PATTERN } from '../primitives/dates.js';
import { ID_MAX_LENGTH, ID_PATTERN } from '../primitives/ids.js';
import type { Condition } from '../primitives/conditions.js';

export const idShape = z.string().check(z.regex(ID_PATTERN), z.maxLength(ID_MAX_LENGTH));

/** Words that a person reads: plain text, never HTML. */
export const textShape = z.string().check(z.regex(/\S/));

export const dateLimitShape = z.string().check(z.regex(DATE_LIMIT_PATTERN));

export const conditionShape: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ question: idShape, equals: z.union([z.string(), z.number(), z.boolean()]) }),
    z.strictObject({ question: idShape, includes: z.string() }),
    z.strictObject({ question: idShape, answered: z.boolean() }),
    z.strictObject({ question: idShape, before: dateLimitShape }),
    z.strictObject({ question: idShape, after: dateLimitShape }),
    z.strictObject({ question: idShape, lessThan: z.number() }),
    z.strictObject({ question: idShape, moreThan: z.number() }),
    z.strictObject({ all: z.array(conditionShape).check(z.minLength(1)) }),
    z.strictObject({ any: z.array(conditionShape).check(z.minLength(1)) }),
    z.strictObject({ not: conditionShape }),
  ]),
);

/** What every question has, whatever its type. */
export const questionBase = {
  id: idShape.check(z.describe('Permanent: submissions, translations and conditions refer to it.')),
  label: textShape.check(z.describe('What is asked, as a whole question or a short name.')),
  hint: z.optional(textShape).check(z.describe('Help that most people need, in one or two sentences.')),
  optional: z.optional(z.boolean()).check(z.describe('Questions are required unless this is true.')),
  preferNotToSay: z
    .optional(z.boolean())
    .check(z.describe('Offers "I prefer not to say". Of a required question only; it is an answer like any other.')),
  condition: z.optional(conditionShape).check(z.describe('Asked only when this holds.')),
  notes: z
    .optional(z.string())
    .check(
      z.describe(
        'For whoever maintains the definition: where a fact came from, what a force must confirm. Never shown.',
      ),
    ),
};

/** The messages of a question: exactly one optional whole sentence per error code of its type. */
export function errorsShape<const Code extends string>(codes: readonly Code[]) {
  const shape = Object.fromEntries(codes.map((code) => [code, z.optional(textShape)])) as Record<
    Code,
    z.ZodMiniOptional<typeof textShape>
  >;
  return z.optional(z.strictObject(shape));
}

/** WHATWG autofill tokens that suit a person's own contact details (WCAG 2.2, 1.3.5). */
export const autocompleteShape = z.optional(
  z.enum([
    'off',
    'name',
    'given-name',
    'family-name',
    'honorific-prefix',
    'email',
    'tel',
    'organization',
    'street-address',
    'address-line1',
    'address-line2',
    'address-level2',
    'postal-code',
    'country-name',
    'bday',
  ]),
);

export const optionShape = z.strictObject({
  id: idShape,
  label: textShape,
  hint: z.optional(textShape),
  condition: z.optional(conditionShape),
});

export const optionsShape = z.array(optionShape).check(z.minLength(1));
