import type { QuestionGroup } from './group.js';

/** Where it happened, in the person's own words. */
export const where: QuestionGroup = {
  id: 'where',
  pages: [
    {
      id: 'where',
      title: 'Where it happened',
      questions: [
        {
          id: 'place',
          type: 'textarea',
          label: 'Where did it happen?',
          hint: 'Give the address if you know it. If not, tell us the street and town, and what is near, such as a shop or a bridge.',
          rules: { maxLength: 500 },
          rows: 3,
          errors: {
            required: 'Enter where it happened',
            maxLength: 'Where it happened must be 500 characters or fewer',
          },
        },
        {
          id: 'place-postcode',
          type: 'text-input',
          label: 'Postcode of the place',
          optional: true,
          rules: { format: 'postcode' },
          width: 10,
          spellcheck: false,
          errors: { format: 'Enter a full UK postcode, like SW1A 1AA' },
        },
      ],
    },
  ],
  words: {
    cy: {
      'pages.where.title': 'Ble y digwyddodd',
      'questions.place.label': 'Ble y digwyddodd?',
      'questions.place.hint':
        'Rhowch y cyfeiriad os ydych yn ei wybod. Os nad ydych, dywedwch wrthym beth yw’r stryd a’r dref, a beth sydd gerllaw, fel siop neu bont.',
      'questions.place.errors.required': 'Nodwch ble y digwyddodd',
      'questions.place.errors.maxLength': 'Rhaid i ble y digwyddodd fod yn 500 nod neu lai',
      'questions.place-postcode.label': 'Cod post y lle',
      'questions.place-postcode.errors.format': 'Nodwch god post llawn yn y DU, fel SW1A 1AA',
    },
  },
};
