import type { Receipt, Submission } from '@frontcounter/schemas';
import { browserEnvironment, type Environment } from './browser-environment.js';
import { readRetryAfter, retryDelay } from './retry-delay.js';
import type { Refusal, SubmissionClient, SubmissionOptions, SubmissionOutcome } from './submission-client.js';
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
        mode: 'cors',
        // Nothing of the person's other dealings goes along, and nothing of this one stays behind.
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        // A sign-in page of a café network must not pass for the service.
        redirect: 'error',
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

/** Only what may pass by itself is tried again. A refused report stays refused, and repeating it only adds load. */
function mayBeRetried(outcome: SubmissionOutcome): boolean {
  if (outcome.kind !== 'refused') return outcome.kind === 'unreachable';
  const { type, status } = outcome.refusal;
  return status === 408 || status === 429 || status >= 500 || type === 'submission-in-progress';
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
    retryAfter: readRetryAfter(response.headers.get('Retry-After'), now),
  };
}

function isReceipt(body: unknown): body is Receipt {
  return hasStrings(body, ['reference', 'accessCode', 'receivedAt']);
}

function readRefusal(body: unknown, status: number): Refusal {
  if (!hasStrings(body, ['type'])) return { type: 'unknown', status, errors: [] };
  const errors = 'errors' in body && Array.isArray(body.errors) ? body.errors : [];
  return {
    type: body.type.slice(body.type.lastIndexOf('/') + 1),
    status,
    errors: errors.filter((error) => hasStrings(error, ['pointer', 'code'])),
  };
}

function hasStrings<Name extends string>(body: unknown, names: readonly Name[]): body is Record<Name, string> {
  return (
    typeof body === 'object' &&
    body !== null &&
    names.every((name) => typeof (body as Record<string, unknown>)[name] === 'string')
  );
}
