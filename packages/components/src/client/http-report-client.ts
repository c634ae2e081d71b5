import type { EntryEvent, PersonWord, ReportStatus } from '@frontcounter/schemas';
import { browserEnvironment, type Environment } from './browser-environment.js';
import { listenToReport } from './listen-to-report.js';
import { mayPass } from './problems.js';
import type { ReportAccess, ReportClient, ReportOutcome } from './report-client.js';
import { ReportRequests } from './report-requests.js';
import { isEntryEvent, isReport } from './report-shapes.js';
import { retryDelay } from './retry-delay.js';

/** No new try begins later than this after the first, in milliseconds: somebody stands before a spinner. */
const TOTAL_TIME = 30_000;

/** Reads and answers reports at `{api}/v1/reports`. */
export class HttpReportClient implements ReportClient {
  readonly #requests: ReportRequests;
  readonly #environment: Environment;

  /** @param api The service's address without `/v1`, such as `https://counter.example`. */
  constructor(api: string, environment: Environment = browserEnvironment) {
    this.#requests = new ReportRequests(api, environment);
    this.#environment = environment;
  }

  read(access: ReportAccess, signal: AbortSignal): Promise<ReportOutcome<ReportStatus>> {
    return this.#repeat(() => this.#requests.ask(access, '', isReport, signal), signal);
  }

  say(
    access: ReportAccess,
    word: PersonWord,
    { key, signal }: { readonly key: string; readonly signal: AbortSignal },
  ): Promise<ReportOutcome<EntryEvent>> {
    const init = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `"${key}"` },
      body: JSON.stringify(word),
    };
    return this.#repeat(() => this.#requests.ask(access, '/entries', isEntryEvent, signal, init), signal);
  }

  listen(access: ReportAccess, options: Parameters<ReportClient['listen']>[1]): Promise<void> {
    return listenToReport(this.#requests, this.#environment, access, options);
  }

  /** Too many wrong codes are told at once: the person may have mistyped, and must know how long to wait. */
  async #repeat<Value>(
    attempt: () => Promise<ReportOutcome<Value>>,
    signal: AbortSignal,
  ): Promise<ReportOutcome<Value>> {
    const { now, random, sleep } = this.#environment;
    const start = now();
    for (let failures = 1; ; failures += 1) {
      const outcome = await attempt();
      if (outcome.kind === 'done') return outcome;
      if (outcome.kind === 'refused' && (outcome.refusal.status === 429 || !mayPass(outcome.refusal))) return outcome;
      const delay = retryDelay(failures, random(), outcome.kind === 'refused' ? outcome.retryAfter : 0);
      if (now() + delay - start > TOTAL_TIME) return outcome;
      await sleep(delay, signal);
    }
  }
}
