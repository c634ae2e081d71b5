import { checkSubmission, londonDate } from '@frontcounter/schemas';
import type { ServiceDefinition } from '@frontcounter/schemas/definition';
import { submissionShape, type Submission } from '@frontcounter/schemas/submission';
import type { Service, Services } from '../definitions/load-definitions.js';
import type { Forces } from '../forces.js';
import { ProblemError } from '../http/problems.js';
import { storageFault } from './json-text.js';

/** Semantic Versioning without pre-release or build parts, as definitions have it. */
const VERSION = /^(\d{1,9})\.\d{1,9}\.\d{1,9}$/;

/** A request body as a submission of the wire contract. Whether its answers are right is another question. */
export function readSubmission(body: unknown): Submission {
  const fault = storageFault(body);
  if (fault !== undefined) throw new ProblemError('malformed-request', { errors: [{ pointer: '', code: fault }] });
  const parsed = submissionShape.safeParse(body);
  if (!parsed.success) {
    // The shape is strict at every level with fixed names, so a path never holds a name of the sender's own.
    const errors = parsed.error.issues.map(({ path, code }) => ({
      pointer: path.map((step) => `/${String(step)}`).join(''),
      code,
    }));
    throw new ProblemError('malformed-request', { errors });
  }
  if (!VERSION.test(parsed.data.service.version)) {
    throw new ProblemError('malformed-request', { errors: [{ pointer: '/service/version', code: 'invalid_format' }] });
  }
  return parsed.data;
}

/**
 * Refuses a submission from a page that is not the force's. A browser names the page's origin with every POST and no
 * script can change it, so a copied form on another site cannot send. Programs outside browsers name none, or what
 * they like; this does not hold them off and is not meant to.
 */
export function requireForce(forces: Forces, force: string, origin: string | undefined): void {
  if (!forces.has(force)) throw new ProblemError('unknown-force');
  if (origin !== undefined && !forces.owns(force, origin)) throw new ProblemError('origin-not-allowed');
}

/** Checks the answers with the engine that ran the form, against the definition as it is now, and gives the service. */
export function requireRightAnswers(
  services: Services,
  submission: Submission,
  now: Date,
  kind: ServiceDefinition['kind'] = 'report',
): Service {
  const service = requireService(services, submission.service.id, kind);
  if (majorOf(submission.service.version) !== majorOf(service.definition.version))
    throw new ProblemError('definition-changed');
  const errors = checkSubmission(service.definition, submission, { today: londonDate(now) });
  if (errors.length > 0) throw new ProblemError('answers-invalid', { errors });
  return service;
}

/** A service of one kind: reports and alert sign-ups go to different addresses. */
export function requireService(services: Services, id: string, kind: ServiceDefinition['kind'] = 'report'): Service {
  const service = services.get(id);
  if (service?.definition.kind !== kind) throw new ProblemError('unknown-service');
  return service;
}

function majorOf(version: string): string | undefined {
  return VERSION.exec(version)?.[1];
}
