import type { QuestionGroup } from './group.js';

/** An interpreter, and changes for a disability: for every report, whoever the harm was done to. */
export const helpToSpeak = {
  id: 'help-to-speak',
  pages: [
    {
      id: 'support-needs',
      title: 'Help to speak with us',
      questions: [
        {
          id: 'interpreter',
          type: 'yes-no',
          label: 'Do you need an interpreter?',
          hint: 'Sign language too. You do not pay for it.',
          errors: { required: 'Select yes if you need an interpreter' },
        },
        {
          id: 'interpreter-language',
          type: 'text-input',
          condition: { question: 'interpreter', equals: true },
          label: 'In which language?',
          hint: 'For example, Polish or British Sign Language.',
          rules: { maxLength: 100 },
          width: 20,
          errors: {
            required: 'Enter the language that you need an interpreter for',
            maxLength: 'The language must be 100 characters or fewer',
          },
        },
        {
          id: 'adjustments',
          type: 'textarea',
          label: 'What else would make it easier to speak with us?',
          hint: 'For example, large print, or a place without stairs.',
          optional: true,
          rules: { maxLength: 500 },
          rows: 3,
          errors: { maxLength: 'What would make it easier must be 500 characters or fewer' },
        },
      ],
    },
  ],
  words: {
    cy: {
      'pages.support-needs.title': 'Help i siarad â ni',
      'questions.interpreter.label': 'Oes angen cyfieithydd ar y pryd arnoch?',
      'questions.interpreter.hint': 'Iaith arwyddion hefyd. Nid ydych yn talu amdano.',
      'questions.interpreter.yes': 'Oes',
      'questions.interpreter.no': 'Nac oes',
      'questions.interpreter.errors.required': 'Dewiswch ‘Oes’ os oes angen cyfieithydd ar y pryd arnoch',
      'questions.interpreter-language.label': 'Ym mha iaith?',
      'questions.interpreter-language.hint': 'Er enghraifft, Pwyleg neu Iaith Arwyddion Prydain.',
      'questions.interpreter-language.errors.required': 'Nodwch yr iaith y mae angen cyfieithydd ar ei chyfer',
      'questions.interpreter-language.errors.maxLength': 'Rhaid i’r iaith fod yn 100 nod neu lai',
      'questions.adjustments.label': 'Beth arall fyddai’n ei gwneud yn haws siarad â ni?',
      'questions.adjustments.hint': 'Er enghraifft, print bras, neu le heb risiau.',
      'questions.adjustments.errors.maxLength': 'Rhaid i’r hyn fyddai’n ei gwneud yn haws fod yn 500 nod neu lai',
    },
  },
} satisfies QuestionGroup;
