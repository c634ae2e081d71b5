import type { QuestionGroup } from './group.js';
import { howToReach } from './how-to-reach.js';
import { yourName } from './your-name.js';

/** Who the person is and how to reach them. */
export const contactDetails: QuestionGroup = {
  id: 'contact-details',
  pages: [
    {
      id: 'your-name',
      questions: yourName.questions,
    },
    {
      id: 'contact',
      title: 'How we can reach you',
      questions: howToReach.questions.map((question) =>
        'options' in question
          ? { ...question, options: [...question.options, { id: 'post', label: 'Letter' }] }
          : question,
      ),
    },
    {
      id: 'address',
      condition: {
        question: 'contact',
        includes: 'post',
      },
      questions: [
        {
          id: 'address',
          type: 'address',
          label: 'What is your address?',
          own: true,
          errors: {
            required: 'Enter your address',
            line1: 'Enter the first line of your address',
            town: 'Enter your town or city',
            postcode: 'Enter a full UK postcode, like SW1A 1AA',
            maxLength: 'Each line of your address must be 100 characters or fewer',
          },
        },
      ],
    },
  ],
  words: {
    cy: {
      ...yourName.words.cy,
      ...howToReach.words.cy,
      'questions.contact.options.post.label': 'Llythyr',
      'pages.contact.title': 'Sut y gallwn gysylltu â chi',
      'questions.address.label': 'Beth yw eich cyfeiriad?',
      'questions.address.errors.required': 'Nodwch eich cyfeiriad',
      'questions.address.errors.line1': 'Nodwch linell gyntaf eich cyfeiriad',
      'questions.address.errors.town': 'Nodwch eich tref neu ddinas',
      'questions.address.errors.postcode': 'Nodwch god post llawn yn y DU, fel SW1A 1AA',
      'questions.address.errors.maxLength': 'Rhaid i bob llinell o’ch cyfeiriad fod yn 100 nod neu lai',
    },
  },
};
