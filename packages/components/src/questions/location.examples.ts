import type { QuestionView } from '@frontcounter/schemas';
import { exampleQuestion, welshWords, type ExampleSet } from '../examples.js';
import { location } from './location.js';

const blank = { words: '', postcode: '', position: '', railway: false, unknown: false };
const plain = { question: { id: 'where' }, label: 'Where did it happen?', raw: blank };
const whole = {
  ...plain,
  question: { id: 'where', postcode: true, railway: true, allow: ['unknown' as const] },
};

export const examples: ExampleSet<QuestionView<'location'>> = {
  title: 'questions/location',
  render: (view, context) => location.template(view, context),
  examples: [
    { name: 'plain', data: exampleQuestion('location', plain) },
    {
      name: 'with-all-that-a-definition-may-ask',
      data: exampleQuestion('location', { ...whole, hint: 'Tell us as much as you can.' }),
    },
    {
      name: 'answered',
      data: exampleQuestion('location', {
        ...whole,
        raw: {
          words: 'Sample Street, outside the library',
          postcode: 'AA1 1AA',
          position: '51.48123,-3.17909,12',
          railway: false,
          unknown: true,
        },
      }),
    },
    {
      name: 'on-a-train',
      data: exampleQuestion('location', { ...whole, raw: { ...blank, railway: true } }),
    },
    {
      name: 'optional',
      data: exampleQuestion('location', { ...plain, question: { id: 'where', optional: true, postcode: true } }),
    },
    {
      name: 'error-in-the-whole',
      data: exampleQuestion('location', { ...whole, problems: [{ message: 'Describe where it happened' }] }),
    },
    {
      name: 'error-in-two-parts',
      data: exampleQuestion('location', {
        ...whole,
        raw: { ...blank, words: 'x'.repeat(501), postcode: 'AAA' },
        problems: [
          { part: 'words', message: 'What you say of the place must be 500 characters or fewer' },
          { part: 'postcode', message: 'Enter a full UK postcode, like AA3 1AB' },
        ],
      }),
    },
    {
      name: 'welsh',
      reader: 'welsh',
      data: exampleQuestion('location', {
        ...whole,
        label: welshWords('Ble digwyddodd hyn?'),
        raw: { ...blank, position: '51.48123,-3.17909,2' },
      }),
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: exampleQuestion('location', { ...whole, label: { text: 'أين حدث ذلك؟', lang: 'ar' } }),
    },
  ],
};
