import { dateOfBirth } from './date-of-birth.js';
import { gender } from './gender.js';
import type { QuestionGroup } from './group.js';
import { yourName } from './your-name.js';

/** Who the person is, where the record needs more than a name. Says nothing about how to reach them. */
export const aboutYou = {
  id: 'about-you',
  pages: [
    {
      id: 'about-you',
      title: 'Your name',
      questions: [
        {
          id: 'your-title',
          type: 'text-input',
          label: 'Title',
          hint: 'For example, Mr, Mrs, Ms, Mx or Dr.',
          optional: true,
          rules: { maxLength: 35 },
          autocomplete: 'honorific-prefix',
          width: 10,
          errors: { maxLength: 'Your title must be 35 characters or fewer' },
        },
        ...yourName.questions,
      ],
    },
    ...dateOfBirth.pages,
    ...gender.pages,
  ],
  words: {
    cy: {
      'pages.about-you.title': 'Eich enw',
      'questions.your-title.label': 'Teitl',
      'questions.your-title.hint': 'Er enghraifft, Mr, Mrs, Ms, Mx neu Dr.',
      'questions.your-title.errors.maxLength': 'Rhaid i’ch teitl fod yn 35 nod neu lai',
      ...yourName.words.cy,
      ...dateOfBirth.words.cy,
      ...gender.words.cy,
    },
  },
} satisfies QuestionGroup;
