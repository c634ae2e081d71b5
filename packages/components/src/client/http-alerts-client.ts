import type { ConfirmedSubscription, FoundAreas, Submission, Subscription } from '@frontcounter/schemas';
import type { AlertsClient, SignUpTaken } from './alerts-client.js';
import { ask, askAgain, type Outcome } from './ask.js';
import { browserEnvironment, type Environment } from './browser-environment.js';
import { postSubmission } from './post-submission.js';
import { privateRequest } from './private-request.js';
import { hasStrings } from './problems.js';
import type { SubmissionOptions, SubmissionOutcome } from './submission-client.js';
import { timeLimit } from './time-limit.js';
import { wireForm } from './wire-form.js';

/** Milliseconds. */
const AREAS_TIMEOUT = 10_000;

/** Signs up at `{api}/v1/subscriptions`, and looks areas up at `{api}/v1/areas`. A token is never in an address. */
export class HttpAlertsClient implements AlertsClient {
  readonly #api: string;
  readonly #environment: Environment;

  /** @param api The service's address without `/v1`, such as `https://counter.example`. */
  constructor(api: string, environment: Environment = browserEnvironment) {
    this.#api = api.replace(/\/+$/, '');
    this.#environment = environment;
  }

  submit(submission: Submission, options: SubmissionOptions<SignUpTaken>): Promise<SubmissionOutcome<SignUpTaken>> {
    const place = { address: this.#address('subscriptions'), isReceipt: isObject, environment: this.#environment };
    return postSubmission(place, submission, options);
  }

  async findAreas(force: string, query: string, signal: AbortSignal): Promise<FoundAreas | 'offline' | 'unreachable'> {
    const limit = timeLimit(AREAS_TIMEOUT, signal);
    try {
      const response = await this.#post('areas', JSON.stringify({ force, query }), limit.signal);
      const body: unknown = response.ok ? await response.json() : undefined;
      return isFoundAreas(body) ? body : 'unreachable';
    } catch {
      signal.throwIfAborted();
      return navigator.onLine ? 'unreachable' : 'offline';
    } finally {
      limit.end();
    }
  }

  confirm(token: string, signal: AbortSignal): Promise<Outcome<ConfirmedSubscription>> {
    const send = (limited: AbortSignal): Promise<Response> =>
      this.#post('subscriptions/confirm', JSON.stringify({ token }), limited);
    return this.#again(send, isConfirmed, signal);
  }

  read(token: string, signal: AbortSignal): Promise<Outcome<Subscription>> {
    return this.#again((limited) => this.#current(token, 'GET', limited), isSubscription, signal);
  }

  async change(token: string, submission: Submission, signal: AbortSignal): Promise<Outcome<Subscription | undefined>> {
    const outcome = await this.#again(
      (limited) => this.#current(token, 'PUT', limited, wireForm(submission)),
      isObject,
      signal,
    );
    if (outcome.kind !== 'done') return outcome;
    return { kind: 'done', value: isSubscription(outcome.value) ? outcome.value : undefined };
  }

  pause(token: string, paused: boolean, signal: AbortSignal): Promise<Outcome<Subscription>> {
    return this.#again(
      (limited) => this.#current(token, 'PATCH', limited, JSON.stringify({ paused })),
      isSubscription,
      signal,
    );
  }

  async leave(token: string, signal: AbortSignal): Promise<Outcome<undefined>> {
    const outcome = await this.#again((limited) => this.#current(token, 'DELETE', limited), isNothing, signal);
    // Somebody left by another link, or this one's reply was lost: it is as the person wants it.
    const isGone = outcome.kind === 'refused' && outcome.refusal.type === 'subscription-gone';
    return isGone ? { kind: 'done', value: undefined } : outcome;
  }

  #again<Value>(
    send: (signal: AbortSignal) => Promise<Response>,
    isValue: (body: unknown) => body is Value,
    signal: AbortSignal,
  ): Promise<Outcome<Value>> {
    return askAgain(this.#environment, () => ask(this.#environment, send, isValue, signal), signal);
  }

  #current(token: string, method: string, signal: AbortSignal, body?: string): Promise<Response> {
    return this.#environment.fetch(this.#address('subscriptions/current'), {
      method,
      ...privateRequest,
      headers: {
        Accept: 'application/json, application/problem+json',
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        Authorization: `Bearer ${token}`,
      },
      ...(body !== undefined && { body }),
      signal,
    });
  }

  #post(path: string, body: string, signal: AbortSignal): Promise<Response> {
    return this.#environment.fetch(this.#address(path), {
      method: 'POST',
      ...privateRequest,
      headers: { 'Content-Type': 'application/json', Accept: 'application/json, application/problem+json' },
      body,
      signal,
    });
  }

  #address(path: string): string {
    return `${this.#api}/v1/${path}`;
  }
}

function isObject(body: unknown): body is object {
  return typeof body === 'object' && body !== null;
}

/** A reply without a body. */
function isNothing(body: unknown): body is undefined {
  return body === undefined;
}

function isSubscription(body: unknown): body is Subscription {
  return (
    isObject(body) &&
    'service' in body &&
    hasStrings(body.service, ['id', 'version']) &&
    'answers' in body &&
    isObject(body.answers)
  );
}

function isConfirmed(body: unknown): body is ConfirmedSubscription {
  return hasStrings(body, ['manage']) && 'subscription' in body && isSubscription(body.subscription);
}

function isFoundAreas(body: unknown): body is FoundAreas {
  if (!isObject(body) || !('areas' in body) || !Array.isArray(body.areas)) return false;
  if ('elsewhere' in body && !hasStrings(body.elsewhere, ['name'])) return false;
  return body.areas.every((area) => hasStrings(area, ['id', 'name']));
}
