import * as z from 'zod/mini';
import { idShape } from '../questions/base-shape.js';
import { languageTagShape, reportFileShape } from './contract.js';
import { officerEntryShape, reportStatusShape } from './tracking.js';

/** What a force's record system is told: a report is there, or something was said or done about it. */
export const recordEventShape = z.strictObject({
  type: z.enum(['report.received', 'report.entry']),
  /** When it happened. RFC 3339, UTC. */
  timestamp: z.string(),
  data: z.strictObject({
    reference: z.string(),
    force: idShape,
    service: z.strictObject({ id: idShape, version: z.string() }),
    /** The language that the report was made in. */
    language: languageTagShape,
    safety: reportStatusShape.shape.safety,
    /** The id of the tracker definition that says what stages and outcomes mean. */
    tracker: idShape,
    /** Where the report stood after it. */
    stage: reportStatusShape.shape.stage,
    outcome: reportStatusShape.shape.outcome,
    expectBy: reportStatusShape.shape.expectBy,
    /** What was said or done. Its text only where the operator has set up messages with answers. */
    entry: officerEntryShape,
    /** What an entry that adds files added, and how far it had come; only where the operator has set up messages with answers. */
    files: z.optional(z.array(reportFileShape)),
    /** All of the report, by GET with an officer's key. A path alone, where the operator has set up no public origin. */
    url: z.string(),
    /** Of a new report, where the operator has set up messages with answers. As they were sent. */
    answers: z.optional(z.record(z.string(), z.unknown())),
  }),
});
export type RecordEvent = z.infer<typeof recordEventShape>;
