import { createWords, londonDate } from '@frontcounter/schemas';
import {
  actionsOf,
  entryFor,
  takeUpdate,
  takeWord,
  updateShape,
  type CaseRules,
  type EntryEvent,
  type Receipt,
  type ReportCase,
  type ReportStatus,
  type ReportFile,
  type Submission,
} from '@frontcounter/schemas/submission';
import type { Service } from '../../packages/service/src/definitions/load-definitions.js';
import type { Forces } from '../../packages/service/src/forces.js';
import { ProblemError } from '../../packages/service/src/http/problems.js';
import { readBody } from '../../packages/service/src/reports/read-body.js';
import { readWord } from '../../packages/service/src/reports/read-word.js';
import { readIdempotencyKey } from '../../packages/service/src/submissions/idempotency-key.js';
import { canonicalJson } from '../../packages/service/src/submissions/json-text.js';
import { parseReference } from '../../packages/service/src/submissions/reference.js';
import { eventStream } from './event-stream.js';

export interface KeptReport {
  readonly submission: Submission;
  readonly receipt: Receipt;
  readonly service: Service;
  /** Where it stands. */
  state: ReportCase;
  /** Those that were added: of a new report this service keeps none. */
  files: readonly ReportFile[];
}

/** What a reply says, and whether an earlier one with the same key said it. */
interface Said {
  readonly reply: object;
  readonly isReplay: boolean;
}

/** A report that is there from the first. */
export interface SampleReport {
  readonly submission: Submission;
  readonly reference: string;
  readonly accessCode: string;
}

/** Who may move reports. */
export interface StoryOfficer {
  readonly name: string;
  readonly key: string;
}

interface KeptReportsOptions {
  readonly forces: Forces;
  readonly now: () => Date;
  readonly officer: StoryOfficer | undefined;
}

/** The reports that came in, each to be followed by its person and moved by an officer. */
export class KeptReports {
  readonly #reports = new Map<string, KeptReport>();
  /** What was said under which key, by the reference and the key. */
  readonly #said = new Map<string, { readonly text: string; readonly reply: object }>();
  readonly #news = new EventTarget();

  constructor(private readonly options: KeptReportsOptions) {}

  keep(report: KeptReport): void {
    this.#reports.set(report.receipt.reference, report);
  }

  /** The report that the access code of a request opens. */
  open(request: Request, written: string, origin?: string): KeptReport {
    const kept = this.#reports.get(parseReference(written) ?? '');
    const isOwn = kept && (origin === undefined || this.options.forces.owns(kept.submission.force, origin));
    if (!isOwn || kept.receipt.accessCode !== bearer(request))
      throw new ProblemError('unauthorised', { headers: { 'www-authenticate': 'Bearer' } });
    return kept;
  }

  /** The report that an officer means. */
  openForOfficer(request: Request, written: string): KeptReport {
    const { officer } = this.options;
    if (!officer || bearer(request) !== officer.key)
      throw new ProblemError('officer-refused', { headers: { 'www-authenticate': 'Bearer' } });
    const kept = this.#reports.get(parseReference(written) ?? '');
    if (!kept) throw new ProblemError('not-found');
    return kept;
  }

  status({ submission, receipt, service, state, files }: KeptReport): ReportStatus {
    const { definition, overlays, tracker } = service;
    const { force, language } = submission;
    const words = createWords('en', language, overlays[language]);
    const { history, ...position } = state;
    return {
      reference: receipt.reference,
      service: { ...submission.service, title: words.text('title', definition.title).text },
      force,
      language,
      safety: definition.safety,
      tracker: tracker.id,
      ...position,
      receivedAt: receipt.receivedAt,
      history: history.map((entry) => entryFor(entry, language)),
      files: [...files],
      can: actionsOf(rulesOf(service), state),
    };
  }

  say(kept: KeptReport, request: Request, body: unknown): Said {
    const key = readIdempotencyKey(request.headers.get('idempotency-key') ?? undefined);
    const word = readWord(body, this.#moment().today);
    return this.#once(kept, key, word, () => {
      const state = takeWord(rulesOf(kept.service), kept.state, word, this.#moment());
      if (!state) throw new ProblemError('not-possible-now');
      kept.state = state;
      const entry = String(state.history.length);
      if (word.kind === 'file')
        kept.files = [
          ...kept.files,
          ...word.files.map(({ upload: _upload, type: _type, ...file }) => ({
            ...file,
            state: 'pending' as const,
            entry,
          })),
        ];
      return eventsAfter(kept, state.history.length - 1)[0] ?? {};
    });
  }

  update(kept: KeptReport, request: Request, body: unknown): Said {
    const key = readIdempotencyKey(request.headers.get('idempotency-key') ?? undefined);
    const update = readBody(body, updateShape);
    return this.#once(kept, key, update, () => {
      const before = kept.state.history.length;
      const by = this.options.officer?.name ?? '';
      const taken = takeUpdate(rulesOf(kept.service), kept.state, update, { ...this.#moment(), by });
      if ('faults' in taken) throw new ProblemError('update-invalid', { errors: [...taken.faults] });
      kept.state = taken;
      const { history, ...position } = taken;
      return { entries: history.slice(before), ...position };
    });
  }

  /** What is new, from after the entry that the request names or from now on. */
  events(kept: KeptReport, request: Request): Response {
    const written = request.headers.get('last-event-id') ?? '';
    if (!/^(?:[1-9]\d{0,9})?$/.test(written)) throw new ProblemError('malformed-request');
    const { reference } = kept.receipt;
    return eventStream({
      after: written === '' ? kept.state.history.length : Number(written),
      read: (after) => eventsAfter(kept, after),
      files: () => kept.files,
      listen: (wake) => {
        this.#news.addEventListener(reference, wake);
        return () => this.#news.removeEventListener(reference, wake);
      },
      signal: request.signal,
    });
  }

  #once({ receipt: { reference } }: KeptReport, key: string, said: object, take: () => object): Said {
    const name = `${reference} ${key}`;
    const text = canonicalJson(said);
    const known = this.#said.get(name);
    if (known && known.text !== text) throw new ProblemError('idempotency-key-reused');
    if (known) return { reply: known.reply, isReplay: true };
    const reply = take();
    this.#said.set(name, { text, reply });
    this.#news.dispatchEvent(new Event(reference));
    return { reply, isReplay: false };
  }

  #moment(): { readonly at: string; readonly today: string } {
    const at = this.options.now();
    return { at: at.toISOString(), today: londonDate(at) };
  }
}

function rulesOf({ definition, tracker }: Service): CaseRules {
  return { tracker, safety: definition.safety };
}

/** Entries are numbered from 1, without gap. */
function eventsAfter({ submission, service, state, files }: KeptReport, after: number): EntryEvent[] {
  const { history, ...position } = state;
  const stands = { ...position, can: actionsOf(rulesOf(service), state) };
  return history.slice(after).map((entry) => ({
    entry: entryFor(entry, submission.language),
    ...stands,
    ...(entry.kind === 'file' && { files: [...files] }),
  }));
}

function bearer(request: Request): string | undefined {
  return /^bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
}
