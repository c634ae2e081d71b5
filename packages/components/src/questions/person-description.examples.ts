import type { QuestionView } from '@frontcounter/schemas';
import { exampleQuestion, welshWords, type ExampleSet } from '../examples.js';
import { personDescription } from './person-description.js';

const blank = {
  relationship: '',
  age: '',
  height: '',
  build: '',
  hair: '',
  eyes: '',
  clothing: '',
  features: '',
  unknown: false,
};
const plain = {
  question: { id: 'suspect' },
  label: 'What did the person look like?',
  hint: 'Tell us what you remember. You can leave anything that you do not know.',
  raw: blank,
};

export const examples: ExampleSet<QuestionView<'person-description'>> = {
  title: 'questions/person-description',
  render: (view, context) => personDescription.template(view, context),
  examples: [
    { name: 'plain', data: exampleQuestion('person-description', plain) },
    {
      name: 'answered',
      data: exampleQuestion('person-description', {
        ...plain,
        raw: {
          ...blank,
          relationship: 'by-sight',
          age: 'from-25-to-34',
          height: 'from-170-to-179-cm',
          build: 'unknown',
          hair: 'Short and dark',
          clothing: 'A red coat and black boots',
        },
      }),
    },
    {
      name: 'cannot-describe',
      data: exampleQuestion('person-description', { ...plain, raw: { ...blank, unknown: true } }),
    },
    {
      name: 'a-few-parts',
      data: exampleQuestion('person-description', {
        ...plain,
        question: { id: 'suspect', optional: true, parts: ['age', 'clothing'] },
        raw: { ...blank, age: 'from-65' },
      }),
    },
    {
      name: 'error-in-the-whole',
      data: exampleQuestion('person-description', {
        ...plain,
        problems: [{ message: 'Describe the person, or select that you cannot' }],
      }),
    },
    {
      name: 'error-in-both-said',
      data: exampleQuestion('person-description', {
        ...plain,
        raw: { ...blank, eyes: 'brown', unknown: true },
        problems: [{ part: 'unknown', message: 'Describe the person or select that you cannot, not both' }],
      }),
    },
    {
      name: 'error-in-two-parts',
      data: exampleQuestion('person-description', {
        ...plain,
        problems: [
          { part: 'hair', message: 'What you say about hair must be 200 characters or fewer' },
          { part: 'clothing', message: 'What you say about clothing must be 500 characters or fewer' },
        ],
      }),
    },
    {
      name: 'welsh',
      reader: 'welsh',
      data: exampleQuestion('person-description', {
        ...plain,
        label: welshWords('Sut olwg oedd ar y person?'),
        hint: welshWords('Dywedwch beth rydych yn ei gofio.'),
        raw: { ...blank, height: 'from-180-to-189-cm' },
      }),
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: exampleQuestion('person-description', { ...plain, label: { text: 'كيف كان شكله؟', lang: 'ar' } }),
    },
  ],
};
