import type { ServiceDefinition } from '../../src/definition/index.js';
import { placedQuestions } from '../../src/definition/walk.js';
import type { Finding } from './finding.js';

/** Questions of which nobody has said why they are asked and how long the answers are kept. */
export function uncoveredQuestions(service: ServiceDefinition): Finding[] {
  return placedQuestions(service)
    .filter(({ page, section }) => !(page.personalData ?? section.personalData ?? service.personalData))
    .map(({ question, page, section }) => ({
      severity: 'error',
      place: `questions.${question.id}`,
      wrong: 'nothing says why it is asked and how long the answer is kept.',
      remedy: `Add "personalData": { "purpose": "…", "retention": "…" } to the page "${page.id}", the section "${section.id}" or the service.`,
    }));
}

/** Places whose purpose and retention no force has confirmed yet. */
export function unconfirmedPlaces(service: ServiceDefinition): string[] {
  const places = [
    { place: 'service', personalData: service.personalData },
    ...service.sections.flatMap(({ id, personalData, pages }) => [
      { place: `sections.${id}`, personalData },
      ...pages.map((page) => ({ place: `pages.${page.id}`, personalData: page.personalData })),
    ]),
  ];
  return places.filter(({ personalData }) => personalData && personalData.confirmed !== true).map(({ place }) => place);
}
