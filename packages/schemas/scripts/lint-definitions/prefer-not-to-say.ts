import type { ServiceDefinition } from '../../src/definition/index.js';
import { placedQuestions } from '../../src/definition/walk.js';
import type { Finding } from './finding.js';

/** Questions that one may prefer not to answer, and whose message for nothing entered says only one of the two ways on. */
export function untoldRefusals(service: ServiceDefinition): Finding[] {
  return placedQuestions(service)
    .filter(({ question }) => question.preferNotToSay && !/prefer not to say/i.test(question.errors?.required ?? ''))
    .map(({ question }) => ({
      severity: 'error',
      place: `questions.${question.id}.errors.required`,
      wrong: 'it does not say that one may prefer not to say.',
      remedy: 'End it with “, or select ‘I prefer not to say’”.',
    }));
}
