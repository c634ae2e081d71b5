import type { Environment } from './browser-environment.js';
import { mayPass, readRefusal, retryAfterOf, type Refusal } from './problems.js';
import { retryDelay } from './retry-delay.js';
import { timeLimit } from './time-limit.js';

/** One try is given up after this long, in milliseconds. */
const TRY_TIMEOUT = 30_000;

/** No new try begins later than this after the first, in milliseconds: somebody stands before a spinner. */
const TOTAL_TIME = 30_000;

/** How a request came out. `unreachable`: no usable answer after every try. */
export type Outcome<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  /** `retryAfter` in milliseconds; 0 where the service does not say. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly retryAfter: number }
  | { readonly kind: 'unreachable' };

/** One try. @param isValue A 200 without it came from something between here and the service. */
export async function ask<Value>(
  environment: Environment,
  send: (signal: AbortSignal) => Promise<Response>,
  isValue: (body: unknown) => body is Value,
  signal: AbortSignal,
): Promise<Outcome<Value>> {
  const limit = timeLimit(TRY_TIMEOUT, signal);
  try {
    const response = await send(limit.signal);
    const body: unknown = await response.json().catch(() => undefined);
    if (response.ok) return isValue(body) ? { kind: 'done', value: body } : { kind: 'unreachable' };
    return {
      kind: 'refused',
      refusal: readRefusal(body, response.status),
      retryAfter: retryAfterOf(response, environment.now()),
    };
  } catch {
    signal.throwIfAborted();
    return { kind: 'unreachable' };
  } finally {
    limit.end();
  }
}

/** Tries again while that may help. Too many tries are told at once: the person must know how long to wait. */
export async function askAgain<Value>(
  { now, random, sleep }: Environment,
  attempt: () => Promise<Outcome<Value>>,
  signal: AbortSignal,
): Promise<Outcome<Value>> {
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
