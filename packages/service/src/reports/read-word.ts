import { canBeAdded, personWordShape, type PersonWord } from '@frontcounter/schemas/submission';
import { ProblemError } from '../http/problems.js';
import { readBody } from './read-body.js';

/**
 * What the person says, as a request has it.
 *
 * @param today `YYYY-MM-DD`, in London.
 * @throws {ProblemError} `malformed-request`, also for files that cannot be added together.
 */
export function readWord(body: unknown, today: string): PersonWord {
  const word = readBody(body, personWordShape);
  if (word.kind === 'file' && !canBeAdded(word.files, today))
    throw new ProblemError('malformed-request', { errors: [{ pointer: '/files', code: 'not-possible' }] });
  return word;
}
