import { ask } from './ask.js';
import type { Environment } from './browser-environment.js';
import { privateRequest } from './private-request.js';
import type { ReportAccess, ReportOutcome } from './report-client.js';

/** What one request says besides what all say. */
export interface ReportRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Requests about one report. The reference is in the address; the access code never is. */
export class ReportRequests {
  readonly #api: string;
  readonly #environment: Environment;

  /** @param api The service's address without `/v1`. */
  constructor(api: string, environment: Environment) {
    this.#api = api.replace(/\/+$/, '');
    this.#environment = environment;
  }

  /** @param signal Also ends what is still being read of the reply. */
  fetch(access: ReportAccess, path: string, signal: AbortSignal, init: ReportRequest = {}): Promise<Response> {
    return this.#environment.fetch(`${this.#api}/v1/reports/${encodeURIComponent(access.reference)}${path}`, {
      ...init,
      ...privateRequest,
      headers: {
        Accept: 'application/json, application/problem+json',
        ...init.headers,
        Authorization: `Bearer ${access.accessCode}`,
      },
      signal,
    });
  }

  /** One try. @param isValue A 200 without it came from something between here and the service. */
  ask<Value>(
    access: ReportAccess,
    path: string,
    isValue: (body: unknown) => body is Value,
    signal: AbortSignal,
    init?: ReportRequest,
  ): Promise<ReportOutcome<Value>> {
    return ask(this.#environment, (limited) => this.fetch(access, path, limited, init), isValue, signal);
  }
}
