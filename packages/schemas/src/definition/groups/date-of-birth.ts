import type { QuestionGroup } from './group.js';

const question = {
  id: 'date-of-birth',
  type: 'date-input',
  label: 'What is your date of birth?',
  hint: 'For example, 27 3 1984.',
  autocomplete: 'bday',
  rules: { notAfter: 'today' },
} as const;

const errors = {
  incomplete: 'Your date of birth must include a day, month and year',
  real: 'Your date of birth must be a real date',
  notAfter: 'Your date of birth must be in the past',
} as const;

/** As `dateOfBirth` asks it, where nothing can go on without it. */
export const neededDateOfBirth = {
  question: { ...question, errors: { required: 'Enter your date of birth', ...errors } },
  words: { cy: { 'questions.date-of-birth.errors.required': 'Nodwch eich dyddiad geni' } },
} as const;

/** When the person was born. A report is worth no less without it. */
export const dateOfBirth = {
  id: 'date-of-birth',
  pages: [
    {
      id: 'date-of-birth',
      questions: [
        {
          ...question,
          preferNotToSay: true,
          errors: { required: 'Enter your date of birth, or select ‘I prefer not to say’', ...errors },
        },
      ],
    },
  ],
  words: {
    cy: {
      'questions.date-of-birth.label': 'Beth yw eich dyddiad geni?',
      'questions.date-of-birth.hint': 'Er enghraifft, 27 3 1984.',
      'questions.date-of-birth.errors.required':
        'Nodwch eich dyddiad geni, neu dewiswch ‘Mae’n well gennyf beidio â dweud’',
      'questions.date-of-birth.errors.incomplete': 'Rhaid i’ch dyddiad geni gynnwys diwrnod, mis a blwyddyn',
      'questions.date-of-birth.errors.real': 'Rhaid i’ch dyddiad geni fod yn ddyddiad go iawn',
      'questions.date-of-birth.errors.notAfter': 'Rhaid i’ch dyddiad geni fod yn y gorffennol',
    },
  },
} satisfies QuestionGroup;
