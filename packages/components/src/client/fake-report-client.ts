import type { EntryEvent, PersonWord, ReportFile, ReportStatus } from '@frontcounter/schemas';
import type { ReportAccess, ReportClient, ReportListener, ReportOutcome } from './report-client.js';

/** What a scripted try to open does: an outcome, or `hang`, a reply that never comes. */
export type FakeReading = ReportOutcome<ReportStatus> | 'hang';

/**
 * A client that asks nobody, for stories, tests and previews. Plays the given readings in turn and repeats the last;
 * takes what the person says as the service would, unless told how it comes out.
 */
export class FakeReportClient implements ReportClient {
  /** Every try to open, in order. */
  readonly reads: ReportAccess[] = [];
  /** Everything that was said, in order, with its key. */
  readonly said: { readonly word: PersonWord; readonly key: string }[] = [];
  /** Whoever listens now. What it is told is news. */
  listener: ReportListener | undefined;
  /** The last entry that a listener had when it began. */
  after: string | undefined;
  readonly #readings: readonly FakeReading[];
  readonly #sayings: readonly (ReportOutcome<EntryEvent> | 'hang')[];
  #report: ReportStatus | undefined;
  #shut: (() => void) | undefined;

  constructor(readings: readonly FakeReading[], sayings: readonly (ReportOutcome<EntryEvent> | 'hang')[] = []) {
    this.#readings = readings;
    this.#sayings = sayings;
  }

  async read(access: ReportAccess, signal: AbortSignal): Promise<ReportOutcome<ReportStatus>> {
    this.reads.push(access);
    const reading = this.#readings[Math.min(this.reads.length, this.#readings.length) - 1] ?? 'hang';
    await turn(reading === 'hang', signal);
    if (reading === 'hang') return { kind: 'unreachable' };
    if (reading.kind === 'done') this.#report = reading.value;
    return reading;
  }

  async say(
    _access: ReportAccess,
    word: PersonWord,
    { key, signal }: { readonly key: string; readonly signal: AbortSignal },
  ): Promise<ReportOutcome<EntryEvent>> {
    this.said.push({ word, key });
    const saying = this.#sayings[this.said.length - 1];
    await turn(saying === 'hang', signal);
    if (saying && saying !== 'hang') return saying;
    const report = this.#report;
    if (!report) return { kind: 'unreachable' };
    const { files: added = [], text, ...rest } = { files: undefined, text: undefined, ...word };
    const id = String(Number(report.history.at(-1)?.id ?? 0) + 1);
    const entry = {
      ...rest,
      id,
      at: '2026-11-23T09:30:00Z',
      from: 'person' as const,
      ...(text !== undefined && word.kind !== 'contact' && { text }),
    };
    const { outcome, expectBy } = report;
    const position =
      word.kind === 'withdrawn'
        ? { stage: 'withdrawn', can: [] }
        : { stage: report.stage, can: report.can, ...(outcome && { outcome }), ...(expectBy && { expectBy }) };
    const files: ReportFile[] = [
      ...report.files,
      ...added.map(({ upload: _upload, type: _type, ...file }) => ({ ...file, state: 'pending' as const, entry: id })),
    ];
    this.#report = { ...report, history: [...report.history, entry], files };
    return { kind: 'done', value: { entry, ...position, ...(added.length && { files }) } };
  }

  listen(_access: ReportAccess, options: Parameters<ReportClient['listen']>[1]): Promise<void> {
    this.listener = options.listener;
    this.after = options.after;
    return new Promise((resolve) => {
      this.#shut = resolve;
      options.signal.addEventListener('abort', () => {
        this.listener = undefined;
        resolve();
      });
    });
  }

  /** The access code opens the report no longer. */
  shut(): void {
    this.#shut?.();
  }
}

/** A turn of the event loop, or for ever; a request that is aborted rejects. */
function turn(forEver: boolean, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!forEver) setTimeout(resolve);
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
}
