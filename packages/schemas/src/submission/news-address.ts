import type { ServiceDefinition } from '../definition/shape.js';
import { mailAddress } from './copy-address.js';
import type { OfficerEntry } from './tracking.js';

/**
 * The e-mail address at which the person may be told that there is news of their report. Undefined where they gave none
 * or did not allow it; and once they corrected how to reach them, which only somebody who reads it can follow.
 *
 * @param answers As submitted.
 */
export function newsAddress(
  service: Pick<ServiceDefinition, 'safety' | 'kind'>,
  answers: Readonly<Record<string, unknown>>,
  history: readonly OfficerEntry[],
): string | undefined {
  return history.some(({ kind }) => kind === 'contact') ? undefined : mailAddress(service, answers);
}
