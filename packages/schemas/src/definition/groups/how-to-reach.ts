import type { QuestionGroup } from './group.js';

/** How the person may be reached, and the e-mail address or number that it takes. */
export const howToReach = {
  id: 'how-to-reach',
  questions: [
    {
      id: 'contact',
      type: 'checkboxes',
      label: 'How should we contact you?',
      hint: 'Select all that apply.',
      options: [
        {
          id: 'email',
          label: 'Email',
        },
        {
          id: 'telephone',
          label: 'Phone call or text message',
        },
      ],
      errors: {
        required: 'Select how we should contact you',
      },
    },
    {
      id: 'email',
      type: 'email',
      condition: {
        question: 'contact',
        includes: 'email',
      },
      label: 'Email address',
      own: true,
      errors: {
        required: 'Enter your email address',
        format: 'Enter an email address, like name@example.com',
      },
    },
    {
      id: 'telephone',
      type: 'telephone',
      condition: {
        question: 'contact',
        includes: 'telephone',
      },
      label: 'Phone number',
      own: true,
      errors: {
        required: 'Enter your phone number',
        format: 'Enter a phone number, like 01632 960 001 or 07700 900 982',
      },
    },
  ],
  words: {
    cy: {
      'questions.contact.label': 'Sut dylem ni gysylltu â chi?',
      'questions.contact.hint': 'Dewiswch bob un sy’n berthnasol.',
      'questions.contact.options.email.label': 'E-bost',
      'questions.contact.options.telephone.label': 'Galwad ffôn neu neges destun',
      'questions.contact.errors.required': 'Dewiswch sut y dylem gysylltu â chi',
      'questions.email.label': 'Cyfeiriad e-bost',
      'questions.email.errors.required': 'Nodwch eich cyfeiriad e-bost',
      'questions.email.errors.format': 'Nodwch gyfeiriad e-bost, fel enw@example.com',
      'questions.telephone.label': 'Rhif ffôn',
      'questions.telephone.errors.required': 'Nodwch eich rhif ffôn',
      'questions.telephone.errors.format': 'Nodwch rif ffôn, fel 01632 960 001 neu 07700 900 982',
    },
  },
} satisfies QuestionGroup;
