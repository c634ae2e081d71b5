import type * as z from 'zod/mini';
import { ProblemError } from '../http/problems.js';
import { storageFault } from '../submissions/json-text.js';

/** A request body of the wire contract. The shapes are strict, so a path holds no more than languages of the sender's own. */
export function readBody<Shape extends z.ZodMiniType>(body: unknown, shape: Shape): z.infer<Shape> {
  const fault = storageFault(body);
  if (fault !== undefined) throw new ProblemError('malformed-request', { errors: [{ pointer: '', code: fault }] });
  const parsed = shape.safeParse(body);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(({ path, code }) => ({
    pointer: path
      .slice(0, 1)
      .map((step) => `/${String(step)}`)
      .join(''),
    code,
  }));
  throw new ProblemError('malformed-request', { errors });
}
