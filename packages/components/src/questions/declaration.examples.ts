import type { QuestionView } from '@frontcounter/schemas';
import { exampleQuestion, welshWords, type ExampleSet } from '../examples.js';
import { declaration } from './declaration.js';

const plain = {
  question: { id: 'true' },
  label: 'Declaration',
  statement:
    'I believe that what I have told you is true.\n\nI know that it is an offence to waste the time of the police with a false report.',
  raw: false,
};

export const examples: ExampleSet<QuestionView<'declaration'>> = {
  title: 'questions/declaration',
  render: (view, context) => declaration.template(view, context),
  examples: [
    { name: 'plain', data: exampleQuestion('declaration', plain) },
    { name: 'confirmed', data: exampleQuestion('declaration', { ...plain, raw: true }) },
    {
      name: 'error',
      data: exampleQuestion('declaration', {
        ...plain,
        problems: [{ message: 'Confirm that what you have told us is true' }],
      }),
    },
    {
      name: 'among-others',
      data: exampleQuestion('declaration', {
        question: { id: 'shared' },
        label: 'I understand that lost property offices may see this report',
        hint: 'They need it to compare what is handed in.',
        raw: false,
        isHeading: false,
      }),
    },
    {
      name: 'among-others-with-error',
      data: exampleQuestion('declaration', {
        question: { id: 'shared' },
        label: 'I understand that lost property offices may see this report',
        raw: false,
        isHeading: false,
        problems: [{ message: 'Confirm that you understand who may see this report' }],
      }),
    },
    {
      name: 'welsh-with-english-fallback',
      reader: 'welsh',
      data: exampleQuestion('declaration', { ...plain, label: welshWords('Datganiad') }),
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: exampleQuestion('declaration', { ...plain, label: { text: 'إقرار', lang: 'ar' } }),
    },
  ],
};
