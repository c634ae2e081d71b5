import type { QuestionGroup } from './group.js';

/** Consent to be referred to a support service. */
export const victimSupport: QuestionGroup = {
  id: 'victim-support',
  pages: [
    {
      id: 'victim-support',
      questions: [
        {
          id: 'victim-support',
          type: 'yes-no',
          label: 'May we give your name and contact details to a support service?',
          hint: 'It is free, and is not part of the police. They may contact you to offer help. You can say no to them at any time.',
          errors: { required: 'Select yes if we may give your details to a support service' },
          notes:
            'Each force names the support service for its area. To be confirmed: whether consent is needed before a referral.',
        },
      ],
    },
  ],
  words: {
    cy: {
      'questions.victim-support.label': 'A gawn ni roi eich enw a’ch manylion cyswllt i wasanaeth cymorth?',
      'questions.victim-support.hint':
        'Mae am ddim, ac nid yw’n rhan o’r heddlu. Efallai y byddant yn cysylltu â chi i gynnig help. Gallwch ddweud na wrthynt unrhyw bryd.',
      'questions.victim-support.yes': 'Cewch',
      'questions.victim-support.no': 'Na chewch',
      'questions.victim-support.errors.required': 'Dewiswch ‘Cewch’ os cawn roi eich manylion i wasanaeth cymorth',
    },
  },
};
