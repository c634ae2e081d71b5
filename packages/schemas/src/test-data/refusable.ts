import type { ServiceDefinition } from '../definition/shape.js';

/** A service whose every question may be refused, as far as a definition may say so. */
export function refusable(service: ServiceDefinition): ServiceDefinition {
  return {
    ...service,
    id: `${service.id}-refusable`,
    sections: service.sections.map((section) => ({
      ...section,
      pages: section.pages.map((page) => ({
        ...page,
        ...(page.questions && {
          questions: page.questions.map((question) =>
            question.optional || question.type === 'declaration' || question.type === 'file-upload'
              ? question
              : { ...question, preferNotToSay: true },
          ),
        }),
      })),
    })),
  };
}
