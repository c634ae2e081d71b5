import type { QuestionGroup } from './group.js';

/** Who else saw or heard it. */
export const witnesses: QuestionGroup = {
  id: 'witnesses',
  pages: [
    {
      id: 'witnesses',
      questions: [
        {
          id: 'witnesses',
          type: 'radios',
          label: 'Did anyone else see or hear it?',
          options: [
            { id: 'yes', label: 'Yes' },
            { id: 'no', label: 'No' },
            { id: 'unsure', label: 'I do not know' },
          ],
          errors: { required: 'Select whether anyone else saw or heard it' },
        },
      ],
    },
    {
      id: 'witness-details',
      condition: { question: 'witnesses', equals: 'yes' },
      questions: [
        {
          id: 'witness-details',
          type: 'textarea',
          label: 'Who saw or heard it?',
          hint: 'Give names, and how we can reach them, if you know and they do not mind. You do not need to ask them now.',
          optional: true,
          rules: { maxLength: 1000 },
          rows: 5,
          errors: { maxLength: 'Who saw or heard it must be 1,000 characters or fewer' },
        },
      ],
    },
  ],
  words: {
    cy: {
      'questions.witnesses.label': 'A welodd neu a glywodd rhywun arall hyn?',
      'questions.witnesses.options.yes.label': 'Do',
      'questions.witnesses.options.no.label': 'Naddo',
      'questions.witnesses.options.unsure.label': 'Nid wyf yn gwybod',
      'questions.witnesses.errors.required': 'Dewiswch a welodd neu a glywodd rhywun arall hyn',
      'questions.witness-details.label': 'Pwy a welodd neu a glywodd hyn?',
      'questions.witness-details.hint':
        'Rhowch enwau, a sut y gallwn gysylltu â nhw, os ydych yn gwybod ac os nad oes ots ganddynt. Nid oes angen i chi ofyn iddynt nawr.',
      'questions.witness-details.errors.maxLength': 'Rhaid i bwy a welodd neu a glywodd hyn fod yn 1,000 nod neu lai',
    },
  },
};
