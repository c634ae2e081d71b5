import * as z from 'zod/mini';
import { idShape } from '../questions/base-shape.js';
import { addedFilesShape } from './added-files.js';
import { entryIdShape, languageTagShape, reportFileShape } from './contract.js';

/** What was said or done about a report. From the police: the first five; from the person: the others and `question`. */
export const ENTRY_KINDS = [
  'received', // the report arrived
  'stage', // it moved on
  'message', // the police say something
  'question', // one side asks the other
  'answer', // one side answers the other, see `answersEntry`
  'information', // the person adds something
  'contact', // the person corrects how to reach them
  'withdrawn', // the person takes the report back
  'file', // the person adds files: those of the report that name this entry
] as const;

/** Characters of what a person or an officer writes at once. */
export const LONGEST_WORD = 4000;

const dayShape = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** One thing in the history of a report, as the person may see it. */
export const entryShape = z.strictObject({
  /** Digits; grows by one with each entry of the report. */
  id: entryIdShape,
  /** RFC 3339, UTC. */
  at: z.string(),
  kind: z.enum(ENTRY_KINDS),
  from: z.enum(['police', 'person']),
  stage: z.optional(idShape),
  outcome: z.optional(idShape),
  /** Plain text. In the language of the report where the officer gave it, otherwise in English. */
  text: z.optional(z.string()),
  /** The language of what the police wrote. What a person wrote is in a language of their own. */
  textLanguage: z.optional(languageTagShape),
  /** The question that this answers. */
  answersEntry: z.optional(entryIdShape),
});
export type Entry = z.infer<typeof entryShape>;

/** What the person may do now. */
export const ACTIONS = ['add-information', 'ask', 'answer', 'correct-contact', 'withdraw', 'add-file'] as const;
export type Action = (typeof ACTIONS)[number];

const position = {
  /** An id of the tracker's stages. */
  stage: idShape,
  /** An id of the tracker's outcomes: how a report that is closed has ended. */
  outcome: z.optional(idShape),
  /** The day by which the next word of the police is due. */
  expectBy: z.optional(dayShape),
};
const possible = { can: z.array(z.enum(ACTIONS)) };

/** `GET /v1/reports/{reference}` with the access code as bearer token. */
export const reportStatusShape = z.strictObject({
  reference: z.string(),
  service: z.strictObject({ id: idShape, version: z.string(), title: z.string() }),
  force: idShape,
  /** The language that the report was made in. */
  language: languageTagShape,
  safety: z.enum(['standard', 'sensitive', 'anonymous']),
  /** The id of the tracker definition that says what stages and outcomes mean. */
  tracker: idShape,
  ...position,
  receivedAt: z.string(),
  /** Oldest first. */
  history: z.array(entryShape),
  /** The files that the report names, in its order, then those that were added. */
  files: z.array(reportFileShape),
  ...possible,
});
export type ReportStatus = z.infer<typeof reportStatusShape>;

/** `data` of an event `entry` of `GET /v1/reports/{reference}/events`: what is new, and where the report stands after it. */
export const entryEventShape = z.strictObject({
  entry: entryShape,
  ...position,
  ...possible,
  /** All files of the report, where the entry added some. */
  files: z.optional(z.array(reportFileShape)),
});
export type EntryEvent = z.infer<typeof entryEventShape>;

/** `data` of an event `files`. */
export const filesEventShape = z.strictObject({ files: z.array(reportFileShape) });
export type FilesEvent = z.infer<typeof filesEventShape>;

const wordTextShape = z.string().check(z.regex(/\S/), z.maxLength(LONGEST_WORD));

/** `POST /v1/reports/{reference}/entries`: what the person says. */
export const personWordShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('information'), text: wordTextShape }),
  z.strictObject({ kind: z.literal('question'), text: wordTextShape }),
  z.strictObject({ kind: z.literal('answer'), text: wordTextShape, answersEntry: entryIdShape }),
  z.strictObject({ kind: z.literal('contact'), text: wordTextShape }),
  z.strictObject({ kind: z.literal('withdrawn'), text: z.optional(wordTextShape) }),
  z.strictObject({ kind: z.literal('file'), files: addedFilesShape }),
]);
export type PersonWord = z.infer<typeof personWordShape>;

/** Its reply. */
export type WordReply = EntryEvent;

/** What an officer writes, by language. English at least: it stands in where the person's language is missing. */
export const officerTextShape = z.record(languageTagShape, wordTextShape);

/** `POST /v1/reports/{reference}/updates` with an officer's key: moves the report on, says something, or both. */
export const updateShape = z.strictObject({
  stage: z.optional(idShape),
  /** With the stage `closed`, and only there. */
  outcome: z.optional(idShape),
  /** Plain text by language; `en` is needed. */
  text: z.optional(officerTextShape),
  /** What the text is: a message, unless given. */
  kind: z.optional(z.enum(['message', 'question', 'answer'])),
  /** The person's question that is answered. */
  answersEntry: z.optional(entryIdShape),
  /** When the next word is due, if not when the stage says. */
  expectBy: z.optional(dayShape),
});
export type Update = z.infer<typeof updateShape>;

/** An entry as an officer sees it: in every language that it was written in, and with corrected contact details. */
export const officerEntryShape = z.extend(z.omit(entryShape, { text: true, textLanguage: true }), {
  /** By language; what a person wrote stands under `und`: nobody asked which language it is. */
  text: z.optional(z.record(z.string(), z.string())),
  /** The name of the officer's key. Never told to the person. */
  by: z.optional(z.string()),
});
export type OfficerEntry = z.infer<typeof officerEntryShape>;

/** The reply to an update: its entries, of which there are two where it moves the report and says something. */
export const updateReplyShape = z.strictObject({ entries: z.array(officerEntryShape), ...position });
export type UpdateReply = z.infer<typeof updateReplyShape>;

/** `GET /v1/officer`: whose key it is. */
export const officerShape = z.strictObject({
  /** The name of the key. */
  name: z.string(),
  /** The forces whose reports it opens. */
  forces: z.array(idShape),
});
export type OfficerIdentity = z.infer<typeof officerShape>;

const listedReportShape = z.strictObject({
  reference: z.string(),
  force: idShape,
  service: z.strictObject({ id: idShape, title: z.string() }),
  ...position,
  /** In English, as the person reads it. */
  stageTitle: z.string(),
  receivedAt: z.string(),
  /** The person asked something that no answer was given to. */
  isWaiting: z.boolean(),
  /** The person said the last word. */
  hasNews: z.boolean(),
});
export type ListedReport = z.infer<typeof listedReportShape>;

/** `GET /v1/officer/reports`: the newest first, fifty at a time. */
export const officerReportsShape = z.strictObject({
  reports: z.array(listedReportShape),
  /** `before` of the next fifty; absent where there are no more. */
  next: z.optional(z.string()),
});
export type OfficerReports = z.infer<typeof officerReportsShape>;

/** A stage of the report's tracker, as an officer moves by it. */
const officerStageShape = z.strictObject({
  id: idShape,
  /** In English, as the person reads it. */
  title: z.string(),
  /** The report can be moved there now. */
  isPossible: z.boolean(),
  /** Whoever moves there says how the report has ended. */
  needsOutcome: z.boolean(),
  /** Nothing is expected of the police there any more. */
  isFinal: z.boolean(),
  /** The day that is promised for the next word, if the report stands there from today and no other day is given. */
  expectBy: z.optional(dayShape),
});
export type OfficerStage = z.infer<typeof officerStageShape>;

const answerRowShape = z.strictObject({ label: z.string(), lines: z.array(z.string()) });

/** Answers in the words of the service, by its sections, in English. */
const answeredSectionShape = z.strictObject({
  title: z.string(),
  rows: z.array(answerRowShape),
  /** Things described one by one, such as people: each with its rows. A thing of a chronology is called by its date. */
  lists: z.array(
    z.strictObject({
      title: z.string(),
      items: z.array(z.strictObject({ title: z.optional(z.string()), rows: z.array(answerRowShape) })),
    }),
  ),
});
export type AnsweredSection = z.infer<typeof answeredSectionShape>;

/** `GET /v1/officer/reports/{reference}`: all of a report. */
export const officerReportShape = z.extend(z.omit(reportStatusShape, { can: true, history: true }), {
  history: z.array(officerEntryShape),
  /** As they were sent: see the submission schema of the service. */
  answers: z.record(z.string(), z.unknown()),
  /** Questions of the person that wait for an answer, by the ids of their entries. */
  unanswered: z.array(entryIdShape),
  /** The answers in words, to be read. Empty where the service has no definition any more. */
  answered: z.array(answeredSectionShape),
  /** Of the tracker, in their usual order. Empty where the service has no definition any more: nothing can be moved then. */
  stages: z.array(officerStageShape),
  /** How a report that is closed may have ended. */
  outcomes: z.array(z.strictObject({ id: idShape, title: z.string() })),
  /** What the person allows whoever would reach them. */
  contact: z.strictObject({
    channels: z.array(z.enum(['call', 'text', 'email', 'letter'])),
    calls: z.union([
      z.literal('any'),
      z.array(z.strictObject({ days: z.enum(['weekdays', 'weekend']), from: z.int(), until: z.int() })),
    ]),
    mayLeaveMessage: z.boolean(),
    maySayPolice: z.boolean(),
    hideNumber: z.boolean(),
    hasNotes: z.boolean(),
  }),
});
export type OfficerReport = z.infer<typeof officerReportShape>;
