import type { Receipt, Submission } from '@frontcounter/schemas';
import { browserEnvironment, type Environment } from './browser-environment.js';
import { privateRequest } from './private-request.js';
import { hasStrings, mayPass, readRefusal, retryAfterOf } from './problems.js';
import { retryDelay } from './retry-delay.js';
import type { SubmissionClient, SubmissionOptions, SubmissionOutcome } from './submission-client.js';
import { timeLimit } from './time-limit.js';
import { wireForm } from './wire-form.js';

/** One try is given up after this long. A slow phone network needs most of it. */
const TRY_TIMEOUT = 30_000;

/** No new try begins later than this after the first: a person should not stand before a spinner for longer. */
const TOTAL_TIME = 60_000;

type Try = SubmissionOutcome & { readonly retryAfter?: number };

/** Sends submissions to `POST {api}/v1/submissions`. */
export class HttpSubmissionClient implements SubmissionClient {
  /** Where reports go. */
  readonly address: string;
  readonly #environment: Environment;

  /** @param api The service's address without `/v1`, such as `https://counter.example`. */
  constructor(api: string, environment: Environment = browserEnvironment) {
    this.address = `${api.replace(/\/+$/, '')}/v1/submissions`;
    this.#environment = environment;
  }

  async submit(submission: Submission, { key, signal, onRetry }: SubmissionOptions): Promise<SubmissionOutcome> {
    const { now, random, sleep } = this.#environment;
    const giveUp = signal ?? new AbortController().signal;
    const body = wireForm(submission);
    const start = now();

    for (let failures = 1; ; failures += 1) {
      giveUp.throwIfAborted();
      const { retryAfter = 0, ...outcome } = await this.#try(body, key, giveUp);
      if (!mayBeRetried(outcome)) return outcome;
      const delay = retryDelay(failures, random(), retryAfter);
      if (now() + delay - start > TOTAL_TIME) return outcome;
      if (onRetry?.(outcome) === false) return outcome;
      await sleep(delay, giveUp);
    }
  }

  async #try(body: string, key: string, giveUp: AbortSignal): Promise<Try> {
    const limit = timeLimit(TRY_TIMEOUT, giveUp);
    try {
      const response = await this.#environment.fetch(this.address, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Accept: 'application/json, application/problem+json',
          // A structured-field string, as draft-ietf-httpapi-idempotency-key-header writes it.
          'Idempotency-Key': `"${key}"`,
        },
        body,
        ...privateRequest,
        signal: limit.signal,
      });
      return await readResponse(response, this.#environment.now());
    } catch {
      giveUp.throwIfAborted();
      return { kind: 'unreachable' };
    } finally {
      limit.end();
    }
  }
}

function mayBeRetried(outcome: SubmissionOutcome): boolean {
  return outcome.kind === 'refused' ? mayPass(outcome.refusal) : outcome.kind === 'unreachable';
}

async function readResponse(response: Response, now: number): Promise<Try> {
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) {
    // A 200 without a receipt came from something between here and the service, which may never have seen the report.
    if (!isReceipt(body)) return { kind: 'unreachable' };
    return { kind: 'accepted', receipt: body, replayed: response.headers.get('Idempotent-Replay') === 'true' };
  }
  return {
    kind: 'refused',
    refusal: readRefusal(body, response.status),
    retryAfter: retryAfterOf(response, now),
  };
}

function isReceipt(body: unknown): body is Receipt {
  return hasStrings(body, ['reference', 'accessCode', 'receivedAt']);
}
