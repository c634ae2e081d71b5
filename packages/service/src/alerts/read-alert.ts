import { alertShape, type Alert } from '@frontcounter/schemas/submission';
import { placedQuestions, type ServiceDefinition } from '@frontcounter/schemas/definition';
import type { Services } from '../definitions/load-definitions.js';
import type { Forces } from '../forces.js';
import { ProblemError } from '../http/problems.js';
import { storageFault } from '../submissions/json-text.js';

/** What somebody wants to send as an alert, once it can be sent as it is. */
export function readAlert(
  body: unknown,
  { services, forces }: { readonly services: Services; readonly forces: Pick<Forces, 'has'> },
): Alert {
  const fault = storageFault(body);
  if (fault !== undefined) throw new ProblemError('malformed-request', { errors: [{ pointer: '', code: fault }] });
  const parsed = alertShape.safeParse(body);
  if (!parsed.success) throw invalid(parsed.error.issues.map(({ path, code }) => ({ path, code })));
  if (!forces.has(parsed.data.force)) throw new ProblemError('unknown-force');
  const known = topicsOf(services);
  const unknown = parsed.data.topics.flatMap((topic, index) =>
    known.has(topic) ? [] : [{ path: ['topics', index], code: 'unknown' }],
  );
  if (unknown.length > 0) throw invalid(unknown);
  return parsed.data;
}

/** The ids of all topics that somebody can sign up for. */
function topicsOf(services: Services): ReadonlySet<string> {
  const signUps = [...services.values()].filter(({ definition }) => definition.kind === 'alert-signup');
  return new Set(signUps.flatMap(({ definition }) => topicsOfOne(definition)));
}

function topicsOfOne(definition: ServiceDefinition): string[] {
  const topics = placedQuestions(definition).find(({ question }) => question.id === 'topics')?.question;
  return topics?.type === 'checkboxes' ? topics.options.map(({ id }) => id) : [];
}

function invalid(faults: readonly { readonly path: readonly PropertyKey[]; readonly code: string }[]): ProblemError {
  const errors = faults.map(({ path, code }) => ({
    pointer: path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    code,
  }));
  return new ProblemError('alert-invalid', { errors });
}
