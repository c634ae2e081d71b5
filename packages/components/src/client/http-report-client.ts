import type { EntryEvent, PersonWord, ReportStatus } from '@frontcounter/schemas';
import { askAgain } from './ask.js';
import { browserEnvironment, type Environment } from './browser-environment.js';
import { listenToReport } from './listen-to-report.js';
import type { ReportAccess, ReportClient, ReportOutcome } from './report-client.js';
import { ReportRequests } from './report-requests.js';
import { isEntryEvent, isReport } from './report-shapes.js';

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
    return askAgain(this.#environment, () => this.#requests.ask(access, '', isReport, signal), signal);
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
    return askAgain(
      this.#environment,
      () => this.#requests.ask(access, '/entries', isEntryEvent, signal, init),
      signal,
    );
  }

  listen(access: ReportAccess, options: Parameters<ReportClient['listen']>[1]): Promise<void> {
    return listenToReport(this.#requests, this.#environment, access, options);
  }
}
