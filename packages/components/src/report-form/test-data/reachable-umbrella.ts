import type { Overlay, ServiceDefinition } from '@frontcounter/schemas';
import { lostUmbrella, lostUmbrellaWelsh } from './lost-umbrella.js';

/** A lost umbrella whose owner says how to be reached, and may have a copy by e-mail. */
export const reachableUmbrella: ServiceDefinition = {
  ...lostUmbrella,
  id: 'reachable-umbrella',
  sections: lostUmbrella.sections.map((section) => ({
    ...section,
    pages: section.pages.map((page) =>
      page.id === 'contact'
        ? {
            ...page,
            questions: [
              {
                id: 'contact',
                type: 'checkboxes',
                label: 'How should we contact you?',
                options: [
                  { id: 'email', label: 'Email' },
                  { id: 'post', label: 'Letter' },
                ],
                errors: { required: 'Select how we should contact you' },
              },
              ...(page.questions ?? []),
            ],
          }
        : page,
    ),
  })),
};

export const reachableUmbrellaWelsh: Overlay = {
  ...lostUmbrellaWelsh,
  'questions.contact.label': 'Sut dylem ni gysylltu â chi?',
  'questions.contact.options.email.label': 'E-bost',
  'questions.contact.options.post.label': 'Llythyr',
};
