import type { QuestionView } from '@frontcounter/schemas';
import { exampleQuestion, welshWords, type ExampleSet } from '../examples.js';
import { yesNo } from './yes-no.js';

const options = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
];
const plain = { question: { id: 'cctv' }, label: 'Is there CCTV of what happened?', raw: '', options };

export const examples: ExampleSet<QuestionView<'yes-no'>> = {
  title: 'questions/yes-no',
  render: (view, context) => yesNo.template(view, context),
  examples: [
    { name: 'plain', data: exampleQuestion('yes-no', { ...plain, hint: 'From a camera, a doorbell or a dashcam.' }) },
    { name: 'answered-yes', data: exampleQuestion('yes-no', { ...plain, raw: 'yes' }) },
    { name: 'answered-no', data: exampleQuestion('yes-no', { ...plain, raw: 'no' }) },
    {
      name: 'own-words-not-heading',
      data: exampleQuestion('yes-no', {
        ...plain,
        question: { id: 'cctv', optional: true },
        isHeading: false,
        options: [
          { id: 'yes', label: 'Yes, and I can send it' },
          { id: 'no', label: 'No, or I do not have it' },
        ],
      }),
    },
    {
      name: 'error',
      data: exampleQuestion('yes-no', { ...plain, problems: [{ message: 'Select yes if there is CCTV' }] }),
    },
    {
      name: 'welsh',
      reader: 'welsh',
      data: exampleQuestion('yes-no', {
        ...plain,
        label: welshWords('Oes yna TCC o’r hyn a ddigwyddodd?'),
        options: [
          { id: 'yes', label: welshWords('Oes') },
          { id: 'no', label: welshWords('Nac oes') },
        ],
        problems: [{ message: welshWords('Dewiswch oes os oes TCC') }],
      }),
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: exampleQuestion('yes-no', {
        ...plain,
        label: { text: 'هل توجد كاميرات مراقبة؟', lang: 'ar' },
        options: [
          { id: 'yes', label: { text: 'نعم', lang: 'ar' } },
          { id: 'no', label: { text: 'لا', lang: 'ar' } },
        ],
      }),
    },
  ],
};
