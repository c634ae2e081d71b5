import type { QuestionGroup } from './group.js';

/** What the person is called: the same question in every group that asks for it. Not a group to be included by itself. */
export const yourName = {
  id: 'your-name',
  questions: [
    {
      id: 'your-name',
      type: 'name',
      label: 'What is your name?',
      own: true,
      errors: {
        required: 'Enter your name',
        first: 'Enter your first name. If you have one name only, enter it again here',
        last: 'Enter your last name. If you have one name only, enter it again here',
        maxLength: 'Each name must be 100 characters or fewer',
      },
    },
  ],
  words: {
    cy: {
      'questions.your-name.label': 'Beth yw eich enw?',
      'questions.your-name.errors.required': 'Nodwch eich enw',
      'questions.your-name.errors.first': 'Nodwch eich enw cyntaf. Os dim ond un enw sydd gennych, nodwch ef eto yma',
      'questions.your-name.errors.last': 'Nodwch eich cyfenw. Os dim ond un enw sydd gennych, nodwch ef eto yma',
      'questions.your-name.errors.maxLength': 'Rhaid i bob enw fod yn 100 nod neu lai',
    },
  },
} satisfies QuestionGroup;
