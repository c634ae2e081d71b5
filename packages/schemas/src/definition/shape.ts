import * as z from 'zod/mini';
import { conditionShape, idShape, textShape } from '../questions/base-shape.js';
import { questionShape, type Question } from '../questions/shapes.js';
import { carryShape, wordingsShape } from './carry-shape.js';
import { blockShape, hrefShape } from './content-shape.js';

/** Semantic Versioning 2.0.0 without pre-release or build parts. */
const VERSION_PATTERN = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/;
export const versionShape = z.string().check(z.regex(VERSION_PATTERN));

/** Why something about a person is asked, and how long the answers are kept: Data Protection Act 2018, section 44. */
const personalDataShape = z
  .strictObject({
    purpose: textShape.check(z.describe('What the answers are used for, and whom they are about where that matters.')),
    retention: textShape.check(z.describe('How long they are kept, or by which schedule.')),
    confirmed: z
      .optional(z.boolean())
      .check(z.describe('True once the force has confirmed both. Until then they are a proposal.')),
  })
  .check(
    z.describe(
      'Holds for every question below it that has none nearer: page, section, service. Never shown, and not in the files that pages load.',
    ),
  );

export const exitShape = z.strictObject({
  title: textShape.check(z.describe('What the person reads as heading.')),
  text: z
    .optional(textShape)
    .check(z.describe('Plain text. Paragraphs are separated by an empty line. Needed unless the page has content.')),
  link: z.optional(z.strictObject({ href: hrefShape, label: textShape })),
});

/** "Add another": the page is filled in once for each of several things, and the things are listed. */
export const repeatShape = z.strictObject({
  min: z.optional(z.int().check(z.gte(1))).check(z.describe('How many things there must be at least; 1 unless given.')),
  max: z.int().check(z.gte(2), z.lte(50)),
  /** Heading of the list: "Items you have told us about". */
  title: textShape,
  /** The question under the list: "Do you want to add another item?" */
  another: textShape,
  order: z
    .optional(
      z.union([
        z.literal('person'),
        z.strictObject({
          /** A `date-input` of the page. Things without a known date come last. */
          date: idShape,
          /** A `radios` or `select` of the page whose options are times of day, in their order. */
          time: z.optional(idShape),
        }),
      ]),
    )
    .check(
      z.describe(
        '"person": things may be moved up and down. With "date": a chronology, always by date. Otherwise as they were added.',
      ),
    ),
  full: z
    .optional(textShape)
    .check(z.describe('Said in place of the question once "max" things are listed: where to put the rest.')),
  errors: z.strictObject({
    /** Shown when neither yes nor no was chosen. */
    another: textShape,
    /** Shown when the person goes on with fewer than `min`. Needed when `min` is more than 1. */
    min: z.optional(textShape),
  }),
});

/** Something that several answers may get wrong together. */
export const checkShape = z.strictObject({
  id: idShape,
  condition: conditionShape.check(z.describe('The answers are wrong together when this holds.')),
  question: idShape.check(z.describe('The question of this page that the message points at.')),
  error: textShape.check(z.describe('A whole sentence that says what to do.')),
});

/** Something that may well be right, and that the person should look at again. */
export const warningShape = z.strictObject({
  id: idShape,
  condition: conditionShape.check(z.describe('The person is advised when this holds.')),
  question: idShape.check(z.describe('The question of this page at which the advice stands.')),
  text: textShape.check(z.describe('Plain text. Says what may be wrong; never that it is.')),
});

export const pageShape = z.strictObject({
  id: idShape,
  /** Needed when the page has several questions or content; a single question's label is its own heading. */
  title: z.optional(textShape),
  condition: z.optional(conditionShape),
  content: z
    .optional(z.array(blockShape).check(z.minLength(1)))
    .check(
      z.describe(
        'What the page says before its questions, or on an exit page after its text. A page with content alone is read and passed.',
      ),
    ),
  questions: z.optional(z.array(questionShape).check(z.minLength(1))),
  checks: z
    .optional(z.array(checkShape).check(z.minLength(1)))
    .check(
      z.describe(
        'Rules on several answers, of this page and those before it. Seen once each answer is right by itself.',
      ),
    ),
  warnings: z
    .optional(z.array(warningShape).check(z.minLength(1)))
    .check(
      z.describe(
        'Advice on answers that are right by the rules. Shown once when the person goes on; the next time they do, nothing holds them back.',
      ),
    ),
  carry: z.optional(carryShape),
  wordings: z.optional(wordingsShape),
  repeat: z.optional(repeatShape),
  /** The page ends the journey: call 999, a council does this, Report Fraud. */
  exit: z.optional(exitShape),
  personalData: z.optional(personalDataShape),
  notes: z.optional(z.string()),
});

export const sectionShape = z.strictObject({
  id: idShape,
  title: textShape,
  personalData: z.optional(personalDataShape),
  condition: z.optional(conditionShape),
  pages: z.array(pageShape).check(z.minLength(1)),
});

export const serviceShape = z.strictObject({
  $schema: z.optional(z.string()),
  id: idShape,
  version: versionShape.check(
    z.describe('Semantic version. A new major version is one whose answers an older form can no longer give.'),
  ),
  kind: z.enum(['report', 'alert-signup']).check(z.describe('A report to the police, or a sign-up for alerts.')),
  language: z.literal('en').check(z.describe("The language that the definition's own text is written in.")),
  safety: z
    .enum(['standard', 'sensitive', 'anonymous'])
    .check(
      z.describe(
        'How careful the widget must be: drafts for standard services only; exit button and no storage for sensitive ones; no identity asked for anonymous ones.',
      ),
    ),
  title: textShape,
  emergencyCheck: z.optional(z.boolean()).check(z.describe('Puts the shared "Is it an emergency?" page first.')),
  sections: z.array(sectionShape).check(z.minLength(1)),
  confirmation: z.strictObject({ title: textShape, next: textShape }),
  tracker: z.optional(idShape).check(z.describe('The tracker that follows a report of this service.')),
  personalData: z.optional(personalDataShape),
  notes: z.optional(z.string()),
});

export type ServiceDefinition = z.infer<typeof serviceShape>;
export type Section = z.infer<typeof sectionShape>;
/** Who asks must be able to say why, and until when the answer is kept. */
export type PersonalData = z.infer<typeof personalDataShape>;
export type Page = z.infer<typeof pageShape>;
export type Repeat = z.infer<typeof repeatShape>;
export type ExitPage = Page & { readonly exit: z.infer<typeof exitShape> };
/** A page that asks. */
export type QuestionPage = Page & { readonly questions: readonly Question[] };
