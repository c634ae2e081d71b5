import * as z from 'zod/mini';
import { hrefShape } from '../definition/content-shape.js';
import { versionShape } from '../definition/shape.js';
import { idShape, textShape } from '../questions/base-shape.js';

/** Stages that every tracker has: the first, the one that the police end with, and the person's own end. */
export const RECEIVED = 'received';
export const CLOSED = 'closed';
export const WITHDRAWN = 'withdrawn';

/** The tracker of services that name none. */
export const GENERAL_TRACKER = 'general';

const notes = z
  .optional(z.string())
  .check(
    z.describe(
      'For whoever maintains the definition: where a fact came from, what a force must confirm. Never shown, and not in the files that pages load.',
    ),
  );
const plain = textShape.check(z.describe('Plain text. Paragraphs are separated by an empty line.'));

/** Something that a person may ask for, or somewhere that they may turn. */
export const pointShape = z.strictObject({
  id: idShape.check(z.describe('Permanent: translations refer to it.')),
  text: plain,
  link: z.optional(z.strictObject({ href: hrefShape, label: textShape })),
  notes,
});

const pointsShape = z.optional(z.array(pointShape).check(z.minLength(1)));

export const stageShape = z.strictObject({
  id: idShape.check(z.describe('Permanent: reports keep it.')),
  title: textShape.check(z.describe('Where the report stands, in a few words: "We are looking into it".')),
  meaning: plain,
  next: textShape.check(z.describe('What happens next, and who does it.')),
  expectedDays: z
    .optional(z.int().check(z.gte(1), z.lte(366)))
    .check(
      z.describe(
        'Days after which the next word is due, all days counted. A promise: leave it out rather than break it.',
      ),
    ),
  rights: pointsShape.check(z.describe('What the person may ask for at this stage.')),
  support: pointsShape.check(z.describe('Who else helps at this stage, beside whoever helps at every stage.')),
  final: z.optional(z.literal(true)).check(z.describe('Nothing is expected of the police any more.')),
  notes,
});

export const outcomeShape = z.strictObject({
  id: idShape.check(z.describe('Permanent: reports keep it.')),
  title: textShape,
  meaning: plain,
  notes,
});

export const trackerShape = z.strictObject({
  $schema: z.optional(z.string()),
  id: idShape,
  version: versionShape,
  language: z.literal('en').check(z.describe("The language that the definition's own text is written in.")),
  title: textShape.check(z.describe('What is followed: "A report of lost property".')),
  stages: z
    .array(stageShape)
    .check(z.minLength(3))
    .check(
      z.describe(
        'In their usual order: "received" first; "closed" and "withdrawn" are final. Some may be left out or come again.',
      ),
    ),
  outcomes: z
    .array(outcomeShape)
    .check(z.minLength(1))
    .check(z.describe('How a report that is closed may have ended, each in plain words.')),
  support: pointsShape.check(z.describe('Who else helps, at every stage.')),
  notes,
});

export type TrackerDefinition = z.infer<typeof trackerShape>;
export type Stage = z.infer<typeof stageShape>;
export type Outcome = z.infer<typeof outcomeShape>;
export type Point = z.infer<typeof pointShape>;
