import { duplicates } from './duplicates.js';
import type { DefinitionFault } from './faults.js';
import type { ServiceDefinition } from './shape.js';
import { placedPages, placedQuestions } from './walk.js';

/** Ids that stand for two things at once. */
export function idFaults(service: ServiceDefinition): DefinitionFault[] {
  const pages = placedPages(service);
  const questions = placedQuestions(service);
  const repeats = pages.filter(({ page }) => page.repeat);
  return [
    ...duplicates(
      'section',
      service.sections.map(({ id }, index) => ({ id, path: ['sections', index] })),
    ),
    ...duplicates(
      'page',
      pages.map(({ page, path }) => ({ id: page.id, path })),
    ),
    // In a submission, answers and the lists of pages with a repeat stand side by side.
    ...duplicates('question or page with a repeat', [
      ...questions.map(({ question, path }) => ({ id: question.id, path })),
      ...repeats.map(({ page, path }) => ({ id: page.id, path })),
    ]),
    ...questions.flatMap(({ question, path }) =>
      'options' in question
        ? duplicates(
            `option of "${question.id}"`,
            question.options.map(({ id }, index) => ({ id, path: [...path, 'options', index] })),
          )
        : [],
    ),
  ];
}
