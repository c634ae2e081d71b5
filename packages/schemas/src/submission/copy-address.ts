import type { ServiceDefinition } from '../definition/shape.js';
import { contactPermission } from './contact-permission.js';

/** Where the shared question groups ask for it. */
const EMAIL = 'email';

/**
 * The e-mail address that a copy of a report may go to: the one that the person gave for us to reach them by. Undefined
 * where there is none, and always for sensitive and anonymous services: mail is read by others.
 *
 * @param answers As submitted.
 */
export function copyAddress(
  service: Pick<ServiceDefinition, 'safety' | 'kind'>,
  answers: Readonly<Record<string, unknown>>,
): string | undefined {
  if (service.safety !== 'standard' || service.kind !== 'report') return undefined;
  const { channels, maySayPolice, hasNotes } = contactPermission(service, answers);
  const address = answers[EMAIL];
  const isAllowed = channels.includes('email') && maySayPolice && !hasNotes;
  return isAllowed && typeof address === 'string' ? address : undefined;
}
