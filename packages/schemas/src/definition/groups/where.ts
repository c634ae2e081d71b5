import type { QuestionGroup } from './group.js';

/** Where it happened: in the person's own words first, and whatever else they know or choose to add. */
export const where: QuestionGroup = {
  id: 'where',
  pages: [
    {
      id: 'where',
      questions: [
        {
          id: 'place',
          type: 'location',
          label: 'Where did it happen?',
          hint: 'Give the address if you know it. If not, tell us the street and town, and what is near, such as a shop or a bridge.',
          postcode: true,
          allow: ['unknown'],
          errors: {
            required: 'Enter where it happened, or select that you do not know exactly',
            maxLength: 'Where it happened must be 500 characters or fewer',
            postcode: 'Enter a full UK postcode, like SW1A 1AA',
          },
        },
      ],
    },
  ],
  words: {
    cy: {
      'questions.place.label': 'Ble y digwyddodd?',
      'questions.place.hint':
        'Rhowch y cyfeiriad os ydych yn ei wybod. Os nad ydych, dywedwch wrthym beth yw’r stryd a’r dref, a beth sydd gerllaw, fel siop neu bont.',
      'questions.place.errors.required': 'Nodwch ble y digwyddodd, neu dewiswch nad ydych yn gwybod yn union',
      'questions.place.errors.maxLength': 'Rhaid i ble y digwyddodd fod yn 500 nod neu lai',
      'questions.place.errors.postcode': 'Nodwch god post llawn yn y DU, fel SW1A 1AA',
    },
  },
};
