import { isRealDate, parseIsoDate } from '../primitives/dates.js';
import type { ServiceDefinition } from '../definition/shape.js';
import { CLOSED, RECEIVED, WITHDRAWN, type TrackerDefinition } from '../trackers/shape.js';
import { findOutcome, findStage, nextWordDue } from '../trackers/views.js';
import type { Action, Entry, OfficerEntry, OfficerStage, PersonWord, Update } from './tracking.js';

/** Where a report stands and what was said about it: plain data, whoever keeps it. */
export interface ReportCase {
  readonly stage: string;
  readonly outcome?: string | undefined;
  readonly expectBy?: string | undefined;
  /** Oldest first. */
  readonly history: readonly OfficerEntry[];
}

/** What rules over a report. */
export interface CaseRules {
  readonly tracker: TrackerDefinition;
  readonly safety: ServiceDefinition['safety'];
}

/** When something is said: an instant in RFC 3339, and the day that it is in London. */
export interface Moment {
  readonly at: string;
  readonly today: string;
}

export interface CaseFault {
  /** JSON Pointer (RFC 6901) into what was sent. */
  readonly pointer: string;
  readonly code: 'empty' | 'required' | 'unknown' | 'unchanged' | 'not-possible' | 'real' | 'past';
}

/** Whoever wrote it was not asked which language it is (ISO 639-2). */
const UNDETERMINED = 'und';

/** A report that has just arrived. */
export function openCase({ tracker }: Pick<CaseRules, 'tracker'>, { at, today }: Moment): ReportCase {
  const expectBy = nextWordDue(tracker, RECEIVED, today);
  return {
    stage: RECEIVED,
    ...(expectBy !== undefined && { expectBy }),
    history: [{ id: '1', at, kind: 'received', from: 'person', stage: RECEIVED }],
  };
}

/** What the person may do now. After the end only what still makes sense. */
export function actionsOf({ tracker, safety }: CaseRules, { stage, history }: ReportCase): Action[] {
  if (stage === WITHDRAWN) return [];
  if (findStage(tracker, stage)?.final) return ['ask'];
  return [
    'add-information',
    'add-file',
    'ask',
    ...(openQuestions(history, 'police').length ? (['answer'] as const) : []),
    // Who is anonymous gave no details that could be wrong.
    ...(safety === 'anonymous' ? [] : (['correct-contact'] as const)),
    'withdraw',
  ];
}

const ACTION_OF: Readonly<Record<PersonWord['kind'], Action>> = {
  information: 'add-information',
  question: 'ask',
  answer: 'answer',
  contact: 'correct-contact',
  withdrawn: 'withdraw',
  file: 'add-file',
};

/** The case after the person said something; undefined when it is not possible now. */
export function takeWord(
  rules: CaseRules,
  before: ReportCase,
  word: PersonWord,
  { at }: Moment,
): ReportCase | undefined {
  if (!actionsOf(rules, before).includes(ACTION_OF[word.kind])) return undefined;
  const answersEntry = word.kind === 'answer' ? word.answersEntry : undefined;
  if (answersEntry !== undefined && !openQuestions(before.history, 'police').includes(answersEntry)) return undefined;
  const entry: Unnumbered = {
    at,
    kind: word.kind,
    from: 'person',
    ...(word.kind === 'withdrawn' && { stage: WITHDRAWN }),
    ...('text' in word && word.text !== undefined && { text: { [UNDETERMINED]: word.text } }),
    ...(answersEntry !== undefined && { answersEntry }),
  };
  const history = withEntries(before.history, [entry]);
  return word.kind === 'withdrawn' ? { stage: WITHDRAWN, history } : { ...before, history };
}

/**
 * The case after an officer moved it, said something, or both; or what is wrong with that.
 *
 * @param by The name of the officer's key.
 */
export function takeUpdate(
  { tracker }: CaseRules,
  before: ReportCase,
  update: Update,
  { at, today, by }: Moment & { readonly by: string },
): ReportCase | { readonly faults: readonly CaseFault[] } {
  const faults = updateFaults(tracker, before, update, today);
  if (faults.length) return { faults };
  const { stage = before.stage, outcome, text, kind = 'message', answersEntry } = update;
  const entry = { at, from: 'police' as const, by };
  const history = withEntries(before.history, [
    ...(update.stage === undefined
      ? []
      : [{ ...entry, kind: 'stage' as const, stage, ...(outcome !== undefined && { outcome }) }]),
    ...(text ? [{ ...entry, kind, text, ...(answersEntry !== undefined && { answersEntry }) }] : []),
  ]);
  const isFinal = findStage(tracker, stage)?.final === true;
  const ended = update.stage === undefined ? before.outcome : outcome;
  const expectBy = isFinal ? undefined : (update.expectBy ?? nextWordDue(tracker, stage, today));
  return {
    stage,
    ...(ended !== undefined && { outcome: ended }),
    ...(expectBy !== undefined && { expectBy }),
    history,
  };
}

function updateFaults(
  tracker: TrackerDefinition,
  { stage: present, history }: ReportCase,
  { stage, outcome, text, kind, answersEntry, expectBy }: Update,
  today: string,
): CaseFault[] {
  const faults: CaseFault[] = [];
  const add = (pointer: string, code: CaseFault['code']): void => void faults.push({ pointer, code });
  if (stage === undefined && !text) add('', 'empty');
  const next = stage ?? present;
  if (stage !== undefined) {
    const fault = findStage(tracker, stage) ? moveFault(stage, present) : 'unknown';
    if (fault) add('/stage', fault);
  }
  if (stage === CLOSED && outcome === undefined) add('/outcome', 'required');
  if (outcome !== undefined) {
    if (stage !== CLOSED) add('/outcome', 'not-possible');
    else if (!findOutcome(tracker, outcome)) add('/outcome', 'unknown');
  }
  if (text && text['en'] === undefined) add('/text/en', 'required');
  if (kind !== undefined && !text) add('/text', 'required');
  if (kind === 'question' && findStage(tracker, next)?.final) add('/kind', 'not-possible');
  if (kind === 'answer' && answersEntry === undefined) add('/answersEntry', 'required');
  if (answersEntry !== undefined) {
    if (kind !== 'answer') add('/answersEntry', 'not-possible');
    else if (!openQuestions(history, 'person').includes(answersEntry)) add('/answersEntry', 'unknown');
  }
  if (expectBy !== undefined) {
    const date = parseIsoDate(expectBy);
    if (!date || !isRealDate(date)) add('/expectBy', 'real');
    else if (expectBy < today) add('/expectBy', 'past');
    else if (findStage(tracker, next)?.final) add('/expectBy', 'not-possible');
  }
  return faults;
}

/** The tracker's stages for who moves the case: where it can go, and what is promised there. */
export function officerStages(
  { tracker }: Pick<CaseRules, 'tracker'>,
  { stage: present }: Pick<ReportCase, 'stage'>,
  today: string,
): OfficerStage[] {
  return tracker.stages.map(({ id, title, final }) => {
    const expectBy = nextWordDue(tracker, id, today);
    return {
      id,
      title,
      isPossible: moveFault(id, present) === undefined,
      needsOutcome: id === CLOSED,
      isFinal: final === true,
      ...(expectBy !== undefined && { expectBy }),
    };
  });
}

/** Only the person takes a report back, and nobody gets it going again afterwards. */
function moveFault(stage: string, present: string): 'not-possible' | 'unchanged' | undefined {
  if (stage === WITHDRAWN || present === WITHDRAWN) return 'not-possible';
  return stage === present ? 'unchanged' : undefined;
}

/** The person asked something that no answer was given to. */
export function isWaiting(history: readonly OfficerEntry[]): boolean {
  return openQuestions(history, 'person').length > 0;
}

/** Questions of one side that the other has not answered, by id. */
export function openQuestions(history: readonly OfficerEntry[], from: Entry['from']): string[] {
  const answered = new Set(history.map(({ answersEntry }) => answersEntry));
  return history
    .filter((entry) => entry.kind === 'question' && entry.from === from && !answered.has(entry.id))
    .map(({ id }) => id);
}

/**
 * An entry as the person may see it. Corrected contact details are not shown back: whoever reads over a shoulder would
 * learn them.
 *
 * @param language Of the report. English stands in where the officer did not write in it.
 */
export function entryFor({ text, by: _by, ...entry }: OfficerEntry, language: string): Entry {
  if (!text || entry.kind === 'contact') return entry;
  if (entry.from === 'person') return { ...entry, text: text[UNDETERMINED] ?? '' };
  const textLanguage = Object.hasOwn(text, language) ? language : 'en';
  return { ...entry, text: text[textLanguage] ?? '', textLanguage };
}

type Unnumbered = Omit<OfficerEntry, 'id'>;

function withEntries(history: readonly OfficerEntry[], entries: readonly Unnumbered[]): OfficerEntry[] {
  const last = Number(history.at(-1)?.id ?? 0);
  return [...history, ...entries.map((entry, index) => ({ id: String(last + 1 + index), ...entry }))];
}
