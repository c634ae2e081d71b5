import type { QuestionGroup } from './group.js';

/** When the person was born. */
export const dateOfBirth = {
  id: 'date-of-birth',
  pages: [
    {
      id: 'date-of-birth',
      questions: [
        {
          id: 'date-of-birth',
          type: 'date-input',
          label: 'What is your date of birth?',
          hint: 'For example, 27 3 1984.',
          autocomplete: 'bday',
          rules: { notAfter: 'today' },
          errors: {
            required: 'Enter your date of birth',
            incomplete: 'Your date of birth must include a day, month and year',
            real: 'Your date of birth must be a real date',
            notAfter: 'Your date of birth must be in the past',
          },
        },
      ],
    },
  ],
  words: {
    cy: {
      'questions.date-of-birth.label': 'Beth yw eich dyddiad geni?',
      'questions.date-of-birth.hint': 'Er enghraifft, 27 3 1984.',
      'questions.date-of-birth.errors.required': 'Nodwch eich dyddiad geni',
      'questions.date-of-birth.errors.incomplete': 'Rhaid i’ch dyddiad geni gynnwys diwrnod, mis a blwyddyn',
      'questions.date-of-birth.errors.real': 'Rhaid i’ch dyddiad geni fod yn ddyddiad go iawn',
      'questions.date-of-birth.errors.notAfter': 'Rhaid i’ch dyddiad geni fod yn y gorffennol',
    },
  },
} satisfies QuestionGroup;
