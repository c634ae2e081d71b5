import { UUID_V4 } from '@frontcounter/schemas';
import { ProblemError } from '../http/problems.js';

/** A random UUID has fewer distinct digits once in 10¹¹; `00000000-0000-4000-8000-000000000000` has three. */
const LEAST_DISTINCT_DIGITS = 6;

/**
 * Reads the Idempotency-Key header: a random UUID, as a structured-field string (`"…"`, as the draft has it) or bare.
 * Anything with less entropy is refused, because whoever guesses a key gets the receipt, and with it the report.
 */
export function readIdempotencyKey(header: string | string[] | undefined): string {
  if (header === undefined || header === '') throw new ProblemError('idempotency-key-missing');
  const text = String(header).trim().toLowerCase();
  const key = /^"(.*)"$/.exec(text)?.[1] ?? text;
  const digits = new Set(key.replaceAll('-', ''));
  if (!UUID_V4.test(key) || digits.size < LEAST_DISTINCT_DIGITS) throw new ProblemError('idempotency-key-malformed');
  return key;
}
