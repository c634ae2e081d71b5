import type { ServiceDefinition } from '../definition/shape.js';
import { contactPermission } from './contact-permission.js';

/** Where the shared question groups ask for it. */
const EMAIL = 'email';

type Answers = Readonly<Record<string, unknown>>;
type Service = Pick<ServiceDefinition, 'safety' | 'kind'>;

/**
 * The e-mail address that a copy of a report may go to: the one that the person gave for us to reach them by. Undefined
 * where there is none, and always for sensitive and anonymous services: mail is read by others.
 *
 * @param answers As submitted.
 */
export function copyAddress(service: Service, answers: Answers): string | undefined {
  return service.safety === 'standard' ? mailAddress(service, answers) : undefined;
}

/** The e-mail address by which a machine may reach the person, and say that it is the police. Undefined where there is none. */
export function mailAddress(service: Service, answers: Answers): string | undefined {
  if (service.kind !== 'report') return undefined;
  const { channels, maySayPolice, hasNotes } = contactPermission(service, answers);
  const address = answers[EMAIL];
  const isAllowed = channels.includes('email') && maySayPolice && !hasNotes;
  return isAllowed && typeof address === 'string' ? address : undefined;
}
