import * as z from 'zod/mini';
import { conditionShape, idShape, textShape } from '../questions/base-shape.js';

/** A link out of the journey. Only schemes that cannot run script. */
export const LINK_PATTERN = /^(?:https:\/\/[^\s]+|tel:\+?[0-9]+|sms:\+?[0-9]+|mailto:[^\s]+)$/;

export const hrefShape = z.string().check(z.regex(LINK_PATTERN));

const block = {
  id: idShape.check(z.describe('Permanent: translations refer to it.')),
  condition: z
    .optional(conditionShape)
    .check(z.describe('Shown only when this holds. It may ask about the pages before this one.')),
};
const paragraphs = textShape.check(z.describe('Plain text. Paragraphs are separated by an empty line.'));

/** One piece of what a page says besides its questions: structured text, never HTML. */
export const blockShape = z.discriminatedUnion('type', [
  z.strictObject({ ...block, type: z.literal('paragraph'), text: paragraphs }),
  z.strictObject({
    ...block,
    type: z.literal('list'),
    numbered: z.optional(z.boolean()).check(z.describe('Numbers in place of bullets, where the order matters.')),
    items: z
      .array(
        z.strictObject({
          id: idShape,
          text: textShape,
          href: z.optional(hrefShape).check(z.describe('Makes the whole item a link.')),
        }),
      )
      .check(z.minLength(1)),
  }),
  z.strictObject({ ...block, type: z.literal('link'), href: hrefShape, label: textShape }),
  z.strictObject({ ...block, type: z.literal('inset'), text: paragraphs }),
  z.strictObject({ ...block, type: z.literal('warning'), text: paragraphs }),
  z.strictObject({
    ...block,
    type: z.literal('details'),
    summary: textShape.check(z.describe('What is pressed to read the rest.')),
    text: paragraphs,
  }),
]);

export type Block = z.infer<typeof blockShape>;
