import type { Submission } from '@frontcounter/schemas';
import type { Environment } from './browser-environment.js';
import { privateRequest } from './private-request.js';
import { mayPass, readRefusal, retryAfterOf } from './problems.js';
import { retryDelay } from './retry-delay.js';
import type { SubmissionOptions, SubmissionOutcome } from './submission-client.js';
import { timeLimit } from './time-limit.js';
import { wireForm } from './wire-form.js';

/** One try is given up after this long. A slow phone network needs most of it. */
const TRY_TIMEOUT = 30_000;

/** No new try begins later than this after the first: a person should not stand before a spinner for longer. */
const TOTAL_TIME = 60_000;

type Try<Receipt> = SubmissionOutcome<Receipt> & { readonly retryAfter?: number };

/** Where submissions go, and what comes back when they are taken. */
export interface SubmissionPlace<Receipt> {
  readonly address: string;
  readonly isReceipt: (body: unknown) => body is Receipt;
  readonly environment: Environment;
}

/** Posts a submission under its key, and again while that may help. Rejects only when aborted. */
export async function postSubmission<Receipt>(
  place: SubmissionPlace<Receipt>,
  submission: Submission,
  { key, signal, onRetry }: SubmissionOptions<Receipt>,
): Promise<SubmissionOutcome<Receipt>> {
  const { now, random, sleep } = place.environment;
  const giveUp = signal ?? new AbortController().signal;
  const body = wireForm(submission);
  const start = now();

  for (let failures = 1; ; failures += 1) {
    giveUp.throwIfAborted();
    const { retryAfter = 0, ...outcome } = await tryOnce(place, body, key, giveUp);
    if (outcome.kind === 'accepted' || (outcome.kind === 'refused' && !mayPass(outcome.refusal))) return outcome;
    const delay = retryDelay(failures, random(), retryAfter);
    if (now() + delay - start > TOTAL_TIME) return outcome;
    if (onRetry?.(outcome) === false) return outcome;
    await sleep(delay, giveUp);
  }
}

async function tryOnce<Receipt>(
  { address, isReceipt, environment }: SubmissionPlace<Receipt>,
  body: string,
  key: string,
  giveUp: AbortSignal,
): Promise<Try<Receipt>> {
  const limit = timeLimit(TRY_TIMEOUT, giveUp);
  try {
    const response = await environment.fetch(address, {
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
    const reply: unknown = await response.json().catch(() => undefined);
    if (!response.ok) {
      return {
        kind: 'refused',
        refusal: readRefusal(reply, response.status),
        retryAfter: retryAfterOf(response, environment.now()),
      };
    }
    // A 200 without a receipt came from something between here and the service, which may never have seen it.
    if (!isReceipt(reply)) return { kind: 'unreachable' };
    return { kind: 'accepted', receipt: reply, replayed: response.headers.get('Idempotent-Replay') === 'true' };
  } catch {
    giveUp.throwIfAborted();
    return { kind: 'unreachable' };
  } finally {
    limit.end();
  }
}
