import { cleanLine, type QuestionOf } from '@frontcounter/schemas/engine';
import { FILE_TEXT_LENGTH, type FileAnswer, type FileFault, type FileRaw } from '@frontcounter/schemas/questions';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createUuid } from '../client/uuid.js';
import type { UploadClient, UploadFile } from '../client/upload-client.js';
import type { FileProgress, FilesPort } from '../internal/files-port.js';
import { faultOfSize, readFile } from './read-file.js';

/** Milliseconds between two pictures of how far a file has come. */
const PICTURE = 250;

export interface FilesOptions {
  readonly client: () => UploadClient;
  /** What the uploads are for, in the service's words. */
  readonly about: () => { readonly force: string; readonly service: string };
  /** Nothing leaves the device before the report does: for services where somebody must stay unknown or unnoticed. */
  readonly waitsForReport: boolean;
  /** They are added to a report that was sent: what they wait for is that the person sends them, too. */
  readonly isAddition?: boolean;
  /** Something to say to screen readers: seldom, and never a name. */
  readonly say: (news: FilesNews) => void;
}

/** `added`: files are being sent. `waiting`: they are when the report is. `refused`: one cannot be sent. `sent`: all have arrived. */
export type FilesNews = 'added' | 'waiting' | 'refused' | 'sent';

interface Held {
  readonly question: QuestionOf<'file-upload'>;
  readonly upload: UploadFile;
  stop: AbortController;
  progress: FileProgress;
  found: { readonly sha256?: string; readonly type?: FileAnswer['type']; readonly fault?: FileFault };
}

/**
 * The files that a person chose in one widget: reads each through, then sends it while the person goes on. One at a
 * time, in the order chosen, so that on a slow line at least the first ones arrive.
 */
export class FilesController implements ReactiveController, FilesPort {
  readonly #host: ReactiveControllerHost;
  readonly #options: FilesOptions;
  readonly #held = new Map<string, Held>();
  #reading: Promise<void> = Promise.resolve();
  #line: Promise<void> = Promise.resolve();
  /** Lets the files go that wait for the report. */
  #letGo: (() => void) | undefined;
  #picture: ReturnType<typeof setTimeout> | undefined;
  #isClaimed = false;

  constructor(host: ReactiveControllerHost, options: FilesOptions) {
    this.#host = host;
    this.#options = options;
    if (options.waitsForReport) this.#line = new Promise((resolve) => (this.#letGo = resolve));
    host.addController(this);
  }

  hostConnected(): void {
    for (const held of this.#held.values()) if (held.stop.signal.aborted && isWanted(held)) this.#start(held);
  }

  /** Taken off the page before the report was sent: nothing more of it leaves the device. */
  hostDisconnected(): void {
    if (this.#isClaimed) return;
    for (const { stop, progress } of this.#held.values()) if (progress.status !== 'sent') stop.abort();
  }

  get waitsForReport(): boolean {
    return this.#options.waitsForReport;
  }

  get isAddition(): boolean {
    return this.#options.isAddition ?? false;
  }

  /** The person is reporting something else. Files of a report that is under way or sent go on behind it. */
  leave(): void {
    clearTimeout(this.#picture);
    this.#host.removeController(this);
  }

  /** The person has left, or gave the report up: every file is stopped, forgotten, and unless its report was sent, deleted. */
  end(): void {
    for (const id of this.#held.keys()) if (!this.#isClaimed) this.remove(id);
    for (const { stop } of this.#held.values()) stop.abort();
    this.#held.clear();
    this.leave();
  }

  add(files: readonly File[], { question }: { readonly question: QuestionOf<'file-upload'> }): readonly FileRaw[] {
    const about = this.#options.about();
    const added = files.map((file): FileRaw => {
      const upload = createUuid();
      const fault = faultOfSize(file.size, question);
      const held: Held = {
        question,
        upload: { upload, token: createToken(), file, ...about, question: question.id },
        stop: new AbortController(),
        progress: { status: fault ? 'refused' : 'reading', sent: 0, hasLocation: false },
        found: fault ? { fault } : {},
      };
      this.#held.set(upload, held);
      if (!fault) this.#start(held);
      const name = [...cleanLine(file.name)].slice(-FILE_TEXT_LENGTH).join('').trim() || 'file';
      return { upload, name, size: file.size, caption: '', ...(fault && { fault }) };
    });
    const taken = this.#letGo ? 'waiting' : 'added';
    if (added.length) this.#options.say(added.some(({ fault }) => fault) ? 'refused' : taken);
    this.#host.requestUpdate();
    return added;
  }

  read(upload: string): Held['found'] | undefined {
    return this.#held.get(upload)?.found;
  }

  progress(upload: string): FileProgress | undefined {
    return this.#held.get(upload)?.progress;
  }

  remove(upload: string): void {
    const held = this.#held.get(upload);
    if (!held) return;
    held.stop.abort();
    const wasBegun = held.progress.status === 'sending' || held.progress.status === 'sent';
    held.progress = { ...held.progress, status: 'removed', sent: 0 };
    if (wasBegun) void this.#options.client().remove(held.upload);
    this.#host.requestUpdate();
  }

  /**
   * The report was sent and names these files: what it does not name is given up, and what it names is sent, also when
   * it was stopped meanwhile, or taken off a list and came back with a change that was given up.
   */
  claim(uploads: readonly string[]): void {
    this.#isClaimed = true;
    for (const [id, held] of this.#held) {
      const isNamed = uploads.includes(id);
      if (!isNamed && isWanted(held)) this.remove(id);
      if (isNamed && held.stop.signal.aborted && !held.found.fault) this.#start(held);
    }
    for (const held of this.#held.values())
      if (held.progress.status === 'waiting') this.#set(held, { status: 'sending' });
    this.#letGo?.();
    this.#letGo = undefined;
  }

  /** What a file does that has been read. */
  get #next(): 'waiting' | 'sending' {
    return this.#letGo ? 'waiting' : 'sending';
  }

  #start(held: Held): void {
    held.stop = new AbortController();
    const { signal } = held.stop;
    const { hasLocation } = held.progress;
    held.progress = { status: held.found.sha256 ? this.#next : 'reading', sent: 0, hasLocation };
    // Reading does not wait for the line: the person may be on the way to the next page as soon as all are read.
    const read = (this.#reading = this.#reading.then(() => this.#read(held, signal)).catch(() => undefined));
    this.#line = this.#line
      .then(() => read)
      .then(() => this.#send(held, signal))
      .catch(() => undefined);
  }

  async #read(held: Held, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (held.found.sha256) return;
    const reading = await readFile(held.upload.file, held.question, signal);
    if ('fault' in reading) {
      held.found = { fault: reading.fault };
      this.#set(held, { status: 'refused' });
      this.#options.say('refused');
      return;
    }
    const { hasLocation, ...found } = reading;
    held.found = found;
    this.#set(held, { status: this.#next, hasLocation });
  }

  async #send(held: Held, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (held.found.fault) return;
    const outcome = await this.#options.client().send(held.upload, {
      signal,
      onProgress: (sent) => {
        const { wait: _over, ...progress } = held.progress;
        held.progress = { ...progress, sent };
        this.#show();
      },
      onWait: (wait) => this.#set(held, { wait }),
    });
    signal.throwIfAborted();
    const { wait: _over, ...progress } = held.progress;
    held.progress = progress;
    if (outcome.kind === 'refused') {
      held.found = { ...held.found, fault: outcome.type === 'too-large' ? 'maxSize' : 'kinds' };
      this.#set(held, { status: 'refused' });
      this.#options.say('refused');
      return;
    }
    this.#set(held, { status: 'sent', sent: held.upload.file.size });
    if ([...this.#held.values()].every((each) => !isUnderWay(each))) {
      this.#options.say('sent');
    }
  }

  #set(held: Held, change: Partial<FileProgress>): void {
    held.progress = { ...held.progress, ...change };
    this.#host.requestUpdate();
  }

  /** Often enough to be seen moving, seldom enough for an old telephone. */
  #show(): void {
    this.#picture ??= setTimeout(() => {
      this.#picture = undefined;
      this.#host.requestUpdate();
    }, PICTURE);
  }
}

function isUnderWay({ progress: { status } }: Held): boolean {
  return status === 'reading' || status === 'waiting' || status === 'sending';
}

function isWanted(held: Held): boolean {
  return isUnderWay(held) || held.progress.status === 'sent';
}

function createToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}
