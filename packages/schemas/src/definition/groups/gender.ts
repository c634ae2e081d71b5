import type { QuestionGroup } from './group.js';

/** The person's gender, in their own words if they like. */
export const gender = {
  id: 'gender',
  pages: [
    {
      id: 'gender',
      title: 'Your gender',
      questions: [
        {
          id: 'gender',
          type: 'radios',
          label: 'What is your gender?',
          options: [
            { id: 'female', label: 'Female' },
            { id: 'male', label: 'Male' },
            { id: 'self-describe', label: 'I describe it in another way' },
            { id: 'prefer-not-to-say', label: 'I prefer not to say' },
          ],
          errors: { required: 'Select your gender, or that you prefer not to say' },
        },
        {
          id: 'gender-described',
          type: 'text-input',
          condition: { question: 'gender', equals: 'self-describe' },
          label: 'How do you describe your gender?',
          optional: true,
          rules: { maxLength: 100 },
          width: 20,
          errors: { maxLength: 'How you describe your gender must be 100 characters or fewer' },
        },
      ],
    },
  ],
  words: {
    cy: {
      'pages.gender.title': 'Eich rhywedd',
      'questions.gender.label': 'Beth yw eich rhywedd?',
      'questions.gender.options.female.label': 'Benyw',
      'questions.gender.options.male.label': 'Gwryw',
      'questions.gender.options.self-describe.label': 'Rwy’n ei ddisgrifio mewn ffordd arall',
      'questions.gender.options.prefer-not-to-say.label': 'Mae’n well gennyf beidio â dweud',
      'questions.gender.errors.required': 'Dewiswch eich rhywedd, neu ei bod yn well gennych beidio â dweud',
      'questions.gender-described.label': 'Sut rydych chi’n disgrifio eich rhywedd?',
      'questions.gender-described.errors.maxLength':
        'Rhaid i sut rydych yn disgrifio eich rhywedd fod yn 100 nod neu lai',
    },
  },
} satisfies QuestionGroup;
