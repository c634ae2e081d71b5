import type { Entry, EntryEvent, PersonWord, ReportFile, ReportStatus } from '@frontcounter/schemas';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReportAccess, ReportClient, ReportLine } from '../client/report-client.js';
import { createUuid } from '../client/uuid.js';
import { faultOf, type RequestFault } from './request-fault.js';

/** Milliseconds after which nobody listens for a window that nobody looks at: each holds one of a browser's few connections. */
const UNSEEN = 60_000;

/** How a report stands on this screen. */
export type ReportView =
  | { readonly status: 'closed'; readonly fault?: RequestFault }
  | { readonly status: 'opening' }
  | {
      readonly status: 'open';
      readonly report: ReportStatus;
      readonly line: ReportLine;
      /** Entries that came while the person was looking, by their ids. */
      readonly news: ReadonlySet<Entry['id']>;
    };

export interface ReportControllerOptions {
  readonly client: () => ReportClient;
  /** Gets ready for a report that was read, before it is shown. A rejection leaves it closed; `signal`: nobody waits any more. */
  readonly onRead: (report: ReportStatus, signal: AbortSignal) => Promise<void>;
  /** The police said or did something while the person was looking. */
  readonly onNews: (entry: Entry) => void;
  /** After `open`, with how it came out. */
  readonly onOpened: (view: ReportView) => void;
  /** The access code does not open the report any more. */
  readonly onShut: () => void;
}

/** One report, from the code that opens it until the person has finished looking. The code is in memory and nowhere else. */
export class ReportController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: ReportControllerOptions;
  #view: ReportView = { status: 'closed' };
  #access: ReportAccess | undefined;
  /** Ends all that goes on for the report that is open. */
  #looking = new AbortController();
  #listening: AbortController | undefined;
  /** The last entry that came with the report or by listening. What the person said may be newer than what is yet to come. */
  #heardTo: Entry['id'] = '0';
  #unseen: ReturnType<typeof setTimeout> | undefined;
  /** Words that were not taken yet, with the key under which they go again. */
  #unsaid: { readonly text: string; readonly key: string } | undefined;

  constructor(host: ReactiveControllerHost, options: ReportControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get view(): ReportView {
    return this.#view;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#noteVisibility);
    this.#listen();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#noteVisibility);
    clearTimeout(this.#unseen);
    this.#stopListening();
  }

  async open(access: ReportAccess): Promise<void> {
    this.forget();
    const { signal } = this.#looking;
    this.#show({ status: 'opening' });
    try {
      const outcome = await this.#options.client().read(access, signal);
      signal.throwIfAborted();
      if (outcome.kind !== 'done') {
        this.#show({ status: 'closed', fault: faultOf(outcome) });
      } else {
        await this.#options.onRead(outcome.value, signal);
        signal.throwIfAborted();
        this.#access = access;
        this.#heardTo = newestIn(outcome.value);
        this.#show({ status: 'open', report: outcome.value, line: 'live', news: new Set() });
        this.#listen();
      }
    } catch {
      if (signal.aborted) return;
      this.#show({ status: 'closed', fault: faultOf({ kind: 'unreachable' }) });
    }
    this.#options.onOpened(this.#view);
  }

  /**
   * Says something for the person. The same words that were not taken before go under the same key, so that they are
   * kept once.
   *
   * @returns What went wrong; undefined when the service has it.
   */
  async say(word: PersonWord): Promise<RequestFault | undefined> {
    const { signal } = this.#looking;
    if (!this.#access) return { reason: 'unauthorised', retryAfter: 0 };
    const text = JSON.stringify(word);
    const key = this.#unsaid?.text === text ? this.#unsaid.key : createUuid();
    this.#unsaid = { text, key };
    try {
      const outcome = await this.#options.client().say(this.#access, word, { key, signal });
      if (outcome.kind !== 'done') return faultOf(outcome);
      this.#unsaid = undefined;
      this.#hear(outcome.value);
      return undefined;
    } catch (error) {
      if (signal.aborted) return undefined;
      throw error;
    }
  }

  /** Forgets the report and its code, and stops whatever goes on for it. */
  forget(): void {
    this.#looking.abort();
    this.#looking = new AbortController();
    this.#stopListening();
    this.#access = undefined;
    this.#unsaid = undefined;
    this.#show({ status: 'closed' });
  }

  #listen(): void {
    const access = this.#access;
    if (!access || this.#listening || this.#view.status !== 'open' || document.hidden) return;
    const listening = (this.#listening = new AbortController());
    const { signal } = listening;
    const whileOn =
      <Args extends unknown[]>(act: (...args: Args) => void) =>
      (...args: Args): void => {
        if (!signal.aborted) act(...args);
      };
    const listener = {
      onEntry: whileOn((event: EntryEvent) => {
        this.#heardTo = event.entry.id;
        this.#hear(event);
      }),
      onFiles: whileOn((files: readonly ReportFile[]) => this.#update({ files: [...files] })),
      onReport: whileOn((report: ReportStatus) => this.#hearAll(report)),
      onLine: whileOn((line: ReportLine) => {
        if (this.#view.status === 'open') this.#show({ ...this.#view, line });
      }),
    };
    void this.#options
      .client()
      .listen(access, { after: this.#heardTo, listener, signal })
      .then(() => {
        if (signal.aborted) return;
        this.forget();
        this.#options.onShut();
      });
  }

  #stopListening(): void {
    this.#listening?.abort();
    this.#listening = undefined;
  }

  readonly #noteVisibility = (): void => {
    clearTimeout(this.#unseen);
    if (document.hidden) this.#unseen = setTimeout(() => this.#stopListening(), UNSEEN);
    else this.#listen();
  };

  #hear({ entry, files, ...position }: EntryEvent): void {
    if (this.#view.status !== 'open') return;
    const { report, news } = this.#view;
    // What the person says comes back as the reply and as news; what is older than the newest was heard before.
    if (report.history.some(({ id }) => id === entry.id)) return;
    const { outcome: _outcome, expectBy: _expectBy, ...rest } = report;
    const history = [...report.history, entry].sort((a, b) => Number(a.id) - Number(b.id));
    const isNews = entry.from === 'police';
    this.#show({
      ...this.#view,
      // An entry that was late says nothing of where the report stands now.
      report: {
        ...(history.at(-1) === entry ? { ...rest, ...position } : report),
        history,
        files: files ?? report.files,
      },
      news: isNews ? new Set([...news, entry.id]) : news,
    });
    if (isNews) this.#options.onNews(entry);
  }

  #hearAll(report: ReportStatus): void {
    if (this.#view.status !== 'open') return;
    // Read before the person said something: the next one has that, and what came before it, too.
    if (Number(newestIn(report)) < Number(newestIn(this.#view.report))) return;
    this.#heardTo = newestIn(report);
    const known = new Set(this.#view.report.history.map(({ id }) => id));
    const fresh = report.history.filter(({ id, from }) => !known.has(id) && from === 'police');
    this.#show({ ...this.#view, report, news: new Set([...this.#view.news, ...fresh.map(({ id }) => id)]) });
    const newest = fresh.at(-1);
    if (newest) this.#options.onNews(newest);
  }

  #update(change: Partial<ReportStatus>): void {
    if (this.#view.status === 'open') this.#show({ ...this.#view, report: { ...this.#view.report, ...change } });
  }

  #show(view: ReportView): void {
    this.#view = view;
    this.#host.requestUpdate();
  }
}

function newestIn({ history }: ReportStatus): Entry['id'] {
  return history.at(-1)?.id ?? '0';
}
