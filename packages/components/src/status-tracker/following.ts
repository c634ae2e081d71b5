import { html, type CSSResult, type LitElement } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import {
  cleanBlock,
  textLength,
  type Action,
  type Entry,
  type Overlay,
  type PersonWord,
  type ReportStatus,
  type Text,
} from '@frontcounter/schemas/engine';
import type { TrackerDefinition } from '@frontcounter/schemas/trackers';
import type { ThemeData } from '@frontcounter/themes';
import { HttpReportClient } from '../client/http-report-client.js';
import type { ReportAccess, ReportClient } from '../client/report-client.js';
import type { UploadClient } from '../client/upload-client.js';
import { ResourceError, type Resources } from '../client/resources.js';
import { LateController } from '../controllers/late-controller.js';
import { ReadingPlaceController } from '../controllers/reading-place-controller.js';
import { ReportController, type ReportView } from '../controllers/report-controller.js';
import { notification } from '../parts/notification.js';
import { paragraphs } from '../parts/paragraphs.js';
import type { TemplateContext } from '../parts/template-context.js';
import type { WidgetReader } from '../shell/load-reader.js';
import { printWidget } from '../shell/print-widget.js';
import type * as Adding from './adding-files.js';
import { openFault, sayFault, shutNotice } from './fault-notice.js';
import { notLoadedNotice } from './not-loaded-notice.js';
import { reportPage, type OwnAction } from './report-page.js';
import { LONGEST_TEXT, saidWords, sayPage, type SayFault, type Saying } from './say-page.js';
export { followingStyles } from './following.styles.js';

/** What following a report needs of the widget around it. */
export interface FollowingOptions {
  /** The host's own way to reach reports, if it has one. */
  readonly client: () => ReportClient | undefined;
  /** The host's own way of sending files, if it has one. */
  readonly uploadClient: () => UploadClient | undefined;
  /** Where the service is, for the usual way. */
  readonly api: () => string;
  readonly adoptStyles: (styles: readonly CSSResult[]) => void;
  readonly resources: () => Resources;
  readonly reader: () => WidgetReader;
  /** Says everything with the words of a tracker from now on, unless `signal` aborts before they have come. */
  readonly readWith: (overlay: (lang: string) => Promise<Overlay | undefined>, signal: AbortSignal) => Promise<void>;
  readonly force: () => ThemeData;
  readonly announce: (message: Text) => void;
  readonly moveFocus: (selector: string) => void;
  readonly follow: (targetId: string) => void;
  /** Another page of the widget is shown: a report, or the page on which something is said. */
  readonly onPage: (page: 'sign-in' | 'report' | 'message') => void;
  readonly onErrors: (count: number) => void;
  /** The report was read and is about to be shown, or is closed again. */
  readonly onSafety: (safety: ReportStatus['safety'] | undefined) => void;
}

/** Stands in where a service names a tracker that is newer than this page. */
const GENERAL = 'general';

/** A report from the moment that it is opened until the person has finished looking. */
export class Following {
  readonly #host: LitElement;
  readonly #options: FollowingOptions;
  readonly #report: ReportController;
  readonly #place: ReadingPlaceController;
  #tracker: TrackerDefinition | undefined;
  readonly #addingParts: LateController<typeof Adding>;
  #saying: Saying | undefined;
  /** The page on which files are added. */
  #adding: Adding.AddingFiles | undefined;
  /** Files that the report names, as long as this page sends them. */
  #sending: readonly Adding.AddingFiles[] = [];
  /** The person wants to add files, and what that needs is on its way. */
  #wanted: object | undefined;
  #sayings = 0;
  #sayFault: SayFault | undefined;
  #isSaying = false;
  #notice: ((context: TemplateContext) => unknown) | undefined;

  constructor(host: LitElement, options: FollowingOptions) {
    this.#host = host;
    this.#options = options;
    this.#place = new ReadingPlaceController(host, '.stage, .entry, .facts, .finish');
    this.#addingParts = new LateController(host, async () => {
      const parts = await import('./adding-files.js');
      options.adoptStyles([parts.filesStyles]);
      return parts;
    });
    this.#report = new ReportController(host, {
      client: () => options.client() ?? new HttpReportClient(options.api()),
      onRead: (report, signal) => this.#getReady(report, signal),
      onNews: (entry) => this.#tellNews(entry),
      onOpened: (view) => this.#opened(view),
      onShut: () => {
        this.#close();
        this.#notice = shutNotice;
        options.moveFocus('.notification');
      },
    });
  }

  get status(): ReportView['status'] {
    return this.#report.view.status;
  }

  get canGoBack(): boolean {
    return (this.#saying ?? this.#adding) !== undefined;
  }

  get isBusy(): boolean {
    return this.#isSaying || this.#wanted !== undefined || this.status === 'opening';
  }

  /** What there is to say above the page that asks for the code. */
  notice(context: TemplateContext): unknown {
    const { view } = this.#report;
    return view.status === 'closed' && view.fault ? openFault(view.fault, context) : this.#notice?.(context);
  }

  open(access: ReportAccess): void {
    const { reader, announce } = this.#options;
    this.#notice = undefined;
    announce(reader().msg('Opening your report', { id: 'tracker.opening' }));
    void this.#report.open(access);
  }

  /** Forgets everything about the report, and says nothing of it. */
  forget(): void {
    this.#close();
    this.#notice = undefined;
  }

  page(context: TemplateContext): unknown {
    const { view } = this.#report;
    if (view.status !== 'open' || !this.#tracker) return undefined;
    const { reader, force, follow } = this.#options;
    const notice = this.#notice?.(context);
    if (this.#saying) {
      return html`${keyed(
        this.#sayings,
        sayPage(
          {
            saying: this.#saying,
            report: view.report,
            fault: this.#sayFault,
            notice,
            typed: this.#typed,
            isBusy: this.#isSaying,
            onSend: () => void this.#send(),
            onFollow: follow,
          },
          context,
        ),
      )}`;
    }
    if (this.#adding) {
      return html`${keyed(
        this.#sayings,
        this.#adding.page(
          { notice, isBusy: this.#isSaying, onSend: () => void this.#sendFiles(), onFollow: follow },
          context,
        ),
      )}`;
    }
    return reportPage(
      {
        ...view,
        tracker: this.#tracker,
        words: reader().words,
        force: force(),
        now: new Date(),
        notice,
        sending: this.#sending.map((each) => each.onTheirWay(context)),
        onAct: (action) => this.#act(action),
        onAnswer: (question) => this.#begin({ action: 'answer', question }),
        onPrint: () => printWidget(this.#host),
        onFinish: () => {
          this.forget();
          this.#options.onPage('sign-in');
          this.#options.moveFocus('.page .heading');
        },
      },
      context,
    );
  }

  /** Leaves what was begun to be said. */
  back(): void {
    if (this.#isSaying) return;
    this.#saying = undefined;
    this.#adding?.end();
    this.#adding = undefined;
    this.#notice = undefined;
    this.#show('report', '.page .heading');
  }

  async #getReady(report: ReportStatus, signal: AbortSignal): Promise<void> {
    const { resources, readWith, onSafety } = this.#options;
    const { definition, overlay } = resources();
    const from = resources();
    const read = (id: string): Promise<unknown> => definition.call(from, `tracker.${id}`);
    let id = report.tracker;
    const tracker = (await read(id).catch((error: unknown) => {
      if (!(error instanceof ResourceError) || error.reason !== 'missing') throw error;
      id = GENERAL;
      return read(id);
    })) as TrackerDefinition;
    signal.throwIfAborted();
    await readWith((lang) => overlay.call(from, `tracker.${id}`, lang), signal);
    signal.throwIfAborted();
    this.#tracker = tracker;
    onSafety(report.safety);
  }

  #opened(view: ReportView): void {
    if (view.status === 'open') this.#show('report', '.page .heading');
    else this.#options.moveFocus('.notification');
  }

  #act(action: OwnAction): void {
    if (action === 'add-file') void this.#beginAdding();
    else this.#begin({ action });
  }

  async #beginAdding(): Promise<void> {
    if (this.#wanted) return;
    const wanted = (this.#wanted = {});
    this.#notice = undefined;
    this.#host.requestUpdate();
    await this.#addingParts.need();
    // The person finished looking meanwhile, or says something else.
    if (this.#wanted !== wanted) return;
    this.#wanted = undefined;
    this.#host.requestUpdate();
    const { view } = this.#report;
    if (view.status !== 'open') return;
    const { part } = this.#addingParts;
    if (!part) {
      this.#notice = notLoadedNotice;
      this.#options.moveFocus('.notification');
      return;
    }
    const { uploadClient, api, announce, reader } = this.#options;
    const adding = new part.AddingFiles(this.#host, {
      uploadClient,
      api,
      report: view.report,
      msg: () => reader().msg,
      announce: (message) => {
        if (this.#adding === adding || this.#sending.includes(adding)) announce(message);
      },
    });
    this.#adding = adding;
    this.#sayings += 1;
    this.#show('message', '.page .heading');
  }

  async #sendFiles(): Promise<void> {
    const adding = this.#adding;
    if (!adding || this.#isSaying) return;
    this.#notice = undefined;
    const files = adding.read();
    if (!files) {
      this.#options.onErrors(1);
      this.#options.moveFocus('.error-summary');
      return;
    }
    const isTaken = await this.#say({ kind: 'file', files: [...files] }, () => this.#adding === adding);
    if (!isTaken) return;
    adding.send(files);
    this.#adding = undefined;
    this.#sending = [...this.#sending, adding];
    this.#tellSaid('add-file');
  }

  #begin(saying: Saying): void {
    this.#wanted = undefined;
    this.#saying = saying;
    this.#sayings += 1;
    this.#sayFault = undefined;
    this.#notice = undefined;
    this.#show('message', '.page .heading');
  }

  get #typed(): string {
    return this.#host.renderRoot.querySelector('textarea')?.value ?? '';
  }

  async #send(): Promise<void> {
    const saying = this.#saying;
    if (!saying || this.#isSaying) return;
    const { moveFocus, onErrors } = this.#options;
    const text = cleanBlock(this.#typed);
    this.#notice = undefined;
    this.#sayFault = faultOf(saying, text);
    if (this.#sayFault) {
      onErrors(1);
      moveFocus('.error-summary');
      return;
    }
    if (!(await this.#say(wordOf(saying, text), () => this.#saying === saying))) return;
    this.#saying = undefined;
    this.#tellSaid(saying.action);
  }

  /** @param isWanted Whether the person is still where they said it. */
  async #say(word: PersonWord, isWanted: () => boolean): Promise<boolean> {
    const { announce, moveFocus, reader } = this.#options;
    this.#isSaying = true;
    this.#host.requestUpdate();
    announce(reader().msg('Sending', { id: 'tracker.sending' }));
    const fault = await this.#report.say(word);
    this.#isSaying = false;
    // The person left, or finished looking, while it was on its way.
    if (!isWanted() || this.status !== 'open') return false;
    if (!fault) return true;
    this.#notice = (context) => sayFault(fault, context);
    moveFocus('.notification');
    return false;
  }

  #tellSaid(action: Action): void {
    this.#notice = (context) => said(action, context);
    this.#show('report', '.notification');
  }

  #tellNews({ kind }: Entry): void {
    const { announce, reader } = this.#options;
    const { msg } = reader();
    this.#place.keep();
    // What was said stands in the widget: the live region is in the host page's own tree.
    announce(
      kind === 'question'
        ? msg('The police have asked you something about your report.', { id: 'tracker.news.question' })
        : msg('There is news about your report.', { id: 'tracker.news' }),
    );
  }

  #close(): void {
    this.#report.forget();
    this.#tracker = undefined;
    this.#saying = undefined;
    for (const each of [...this.#sending, this.#adding]) each?.end();
    this.#adding = undefined;
    this.#sending = [];
    this.#wanted = undefined;
    this.#isSaying = false;
    this.#options.onSafety(undefined);
  }

  #show(page: 'report' | 'message', focus: string): void {
    this.#options.onPage(page);
    this.#options.moveFocus(focus);
  }
}

function faultOf({ action }: Saying, text: string): SayFault | undefined {
  if (textLength(text) > LONGEST_TEXT) return 'maxLength';
  return text || action === 'withdraw' ? undefined : 'required';
}

function wordOf(saying: Saying, text: string): PersonWord {
  switch (saying.action) {
    case 'answer':
      return { kind: 'answer', text, answersEntry: saying.question.id };
    case 'ask':
      return { kind: 'question', text };
    case 'add-information':
      return { kind: 'information', text };
    case 'correct-contact':
      return { kind: 'contact', text };
    case 'withdraw':
      return { kind: 'withdrawn', ...(text && { text }) };
  }
}

function said(action: Action, context: TemplateContext): unknown {
  const { msg } = context;
  return notification(
    {
      title: saidWords(action, msg),
      content: paragraphs(
        [msg('You can see this below, under ‘What has happened’.', { id: 'tracker.said.where' })],
        context,
      ),
    },
    context,
  );
}
