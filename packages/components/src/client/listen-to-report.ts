import type { Environment } from './browser-environment.js';
import type { ReportAccess, ReportClient, ReportLine } from './report-client.js';
import type { ReportRequests } from './report-requests.js';
import { isEntryEvent, isFiles, isReport } from './report-shapes.js';
import { readStream, type StreamEvent } from './report-stream.js';
import { retryAfterOf } from './problems.js';
import { retryDelay } from './retry-delay.js';

/** After so many streams in a row that said nothing, it is asked now and then instead. */
const SILENT_STREAMS = 3;
/** How far apart, in milliseconds, and how often before a stream is tried again. */
const POLL = 30_000;
const POLLS = 10;

/** How a stream went: `closed` when the code does not open the report any more. */
type StreamEnd =
  { readonly kind: 'closed' } | { readonly kind: 'ended'; readonly heard: boolean; readonly wait: number };

/** See `ReportClient.listen`. Each entry is told once, in order, whatever breaks in between. */
export async function listenToReport(
  requests: ReportRequests,
  environment: Environment,
  access: ReportAccess,
  { after, listener, signal }: Parameters<ReportClient['listen']>[1],
): Promise<void> {
  const { random, sleep, now } = environment;
  let last = after;
  let silent = 0;
  let line: ReportLine | undefined;

  const tell = (next: ReportLine): void => {
    if (next !== line) listener.onLine((line = next));
  };

  const hear = ({ type, id, data }: StreamEvent): void => {
    const body = readJson(data);
    if (type === 'files' && isFiles(body)) listener.onFiles(body.files);
    if (type !== 'entry' || !isEntryEvent(body)) return;
    last = id ?? body.entry.id;
    listener.onEntry(body);
  };

  async function stream(): Promise<StreamEnd> {
    const stop = new AbortController();
    const abort = (): void => stop.abort();
    signal.addEventListener('abort', abort);
    try {
      const response = await requests.fetch(access, '/events', stop.signal, {
        headers: { Accept: 'text/event-stream, application/problem+json', 'Last-Event-ID': last },
      });
      if (response.status === 401) return { kind: 'closed' };
      if (!response.ok || !/^text\/event-stream\b/.test(response.headers.get('Content-Type') ?? '')) {
        void response.body?.cancel();
        return { kind: 'ended', heard: false, wait: retryAfterOf(response, now()) };
      }
      tell('live');
      return { kind: 'ended', heard: await readStream(response, hear, environment, stop), wait: 0 };
    } catch {
      return { kind: 'ended', heard: false, wait: 0 };
    } finally {
      signal.removeEventListener('abort', abort);
      // Whatever ended it, the connection is not left open: a browser has only a few for each service.
      stop.abort();
    }
  }

  /** Asks for the whole report; false when it does not open any more. */
  async function poll(): Promise<boolean> {
    const outcome = await requests.ask(access, '', isReport, signal);
    if (outcome.kind === 'refused' && outcome.refusal.status === 401) return false;
    if (outcome.kind === 'done') {
      last = outcome.value.history.at(-1)?.id ?? last;
      listener.onReport(outcome.value);
    }
    tell(outcome.kind === 'done' ? 'slow' : 'lost');
    return true;
  }

  try {
    for (;;) {
      const end = await stream();
      signal.throwIfAborted();
      if (end.kind === 'closed') return;
      silent = end.heard ? 0 : silent + 1;
      // A stream that ends after it spoke is nothing to worry anybody with: the next one follows at once.
      if (silent > 0) tell('lost');
      if (silent >= SILENT_STREAMS) {
        for (let polls = 0; polls < POLLS; polls += 1) {
          if (!(await poll())) return;
          await sleep(POLL * (0.75 + random() / 2), signal);
        }
      } else await sleep(retryDelay(silent + 1, random(), end.wait), signal);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
