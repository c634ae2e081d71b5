import type { Question } from '../questions/shapes.js';
import { fault, type DefinitionFault } from './faults.js';
import type { ServiceDefinition } from './shape.js';
import { placedQuestions } from './walk.js';

/** The questions of an alert sign-up that the service reads by their ids, with the type that each must have. */
const READ: Readonly<Record<string, Question['type']>> = {
  topics: 'checkboxes',
  severity: 'radios',
  area: 'area',
  channel: 'radios',
  email: 'email',
  mobile: 'telephone',
  frequency: 'radios',
  quiet: 'radios',
  'quiet-from': 'time-input',
  'quiet-until': 'time-input',
  language: 'radios',
};

/** What does not suit the kind of a service. */
export function kindFaults(service: ServiceDefinition): DefinitionFault[] {
  return service.kind === 'alert-signup' ? signUpFaults(service) : reportFaults(service);
}

function reportFaults(service: ServiceDefinition): DefinitionFault[] {
  return placedQuestions(service)
    .filter(({ question }) => question.type === 'area')
    .map(({ path }) =>
      fault(
        [...path, 'type'],
        '"area" in a report',
        'another type, such as "location": only alert sign-ups ask for an area',
      ),
    );
}

function signUpFaults(service: ServiceDefinition): DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  if (service.tracker)
    faults.push(fault(['tracker'], 'a tracker', 'none, because a sign-up is no report that could be followed'));
  if (service.safety !== 'standard')
    faults.push(
      fault(['safety'], `"${service.safety}"`, '"standard", because alerts go to an address that others may see'),
    );
  const questions = placedQuestions(service);
  for (const { question, path } of questions) {
    const type = Object.hasOwn(READ, question.id) ? READ[question.id] : undefined;
    if (type && question.type !== type)
      faults.push(
        fault([...path, 'type'], `"${question.type}"`, `"${type}", because the service reads "${question.id}"`),
      );
    if (question.type === 'file-upload')
      faults.push(fault([...path, 'type'], '"file-upload"', 'another type, because a sign-up takes no files'));
  }
  const asks = (id: string): boolean => questions.some(({ question }) => question.id === id);
  if (!asks('topics')) faults.push(fault(['sections'], 'no question "topics"', 'checkboxes with the id "topics"'));
  if (!asks('email') && !asks('mobile'))
    faults.push(
      fault(['sections'], 'no way to send alerts', 'an email question "email", a telephone question "mobile", or both'),
    );
  return faults;
}
