import type { QuestionView } from '@frontcounter/schemas';
import { exampleQuestion, welshWords, type ExampleSet } from '../examples.js';
import { telephone } from './telephone.js';

const plain = { question: { id: 'telephone', own: true }, label: 'What is your phone number?', raw: '' };

export const examples: ExampleSet<QuestionView<'telephone'>> = {
  title: 'questions/telephone',
  render: (view, context) => telephone.template(view, context),
  examples: [
    {
      name: 'plain',
      data: exampleQuestion('telephone', { ...plain, hint: 'For a number outside the UK, include the country code' }),
    },
    { name: 'answered', data: exampleQuestion('telephone', { ...plain, raw: '020 7946 0018 x12' }) },
    {
      name: 'of-somebody-else',
      data: exampleQuestion('telephone', {
        ...plain,
        question: { id: 'telephone', optional: true },
        label: 'What is their phone number?',
        isHeading: false,
      }),
    },
    {
      name: 'error',
      data: exampleQuestion('telephone', {
        ...plain,
        raw: '07700 9000',
        problems: [{ message: 'Enter a phone number, like 01632 960 001 or 07700 900 982' }],
      }),
    },
    {
      name: 'welsh',
      reader: 'welsh',
      data: exampleQuestion('telephone', {
        ...plain,
        label: welshWords('Beth yw eich rhif ffôn?'),
        problems: [{ message: welshWords('Nodwch eich rhif ffôn') }],
      }),
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: exampleQuestion('telephone', {
        ...plain,
        label: { text: 'ما رقم هاتفك؟', lang: 'ar' },
        raw: '07700 900 982',
      }),
    },
  ],
};
