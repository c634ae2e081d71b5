import { readRetryAfter } from './retry-delay.js';

/** Why the service did not do what it was asked (RFC 9457), reduced to what the person can be told. */
export interface Refusal {
  /** The last part of the problem's `type`: `answers-invalid`, `too-many-requests`, … Unknown ones are possible. */
  readonly type: string;
  readonly status: number;
  /** One entry per wrong answer: a JSON Pointer into what was sent and an error code. Never the answer. */
  readonly errors: readonly { readonly pointer: string; readonly code: string }[];
}

export function readRefusal(body: unknown, status: number): Refusal {
  if (!hasStrings(body, ['type'])) return { type: 'unknown', status, errors: [] };
  const errors = 'errors' in body && Array.isArray(body.errors) ? body.errors : [];
  return {
    type: body.type.slice(body.type.lastIndexOf('/') + 1),
    status,
    errors: errors.filter((error) => hasStrings(error, ['pointer', 'code'])),
  };
}

/** In milliseconds; 0 where the service does not say. */
export function retryAfterOf({ headers }: Response, now: number): number {
  return readRetryAfter(headers.get('Retry-After'), now);
}

/** Only what may pass by itself is tried again. What is refused stays refused, and repeating it only adds load. */
export function mayPass({ status, type }: Refusal): boolean {
  return status === 408 || status === 429 || status >= 500 || type === 'submission-in-progress';
}

export function hasStrings<Name extends string>(body: unknown, names: readonly Name[]): body is Record<Name, string> {
  return (
    typeof body === 'object' &&
    body !== null &&
    names.every((name) => typeof (body as Record<string, unknown>)[name] === 'string')
  );
}
