import type { QuestionView } from '@frontcounter/schemas';
import { exampleQuestion, welshWords, type ExampleSet } from '../examples.js';
import { select } from './select.js';

const options = [
  { id: 'black', label: 'Black' },
  { id: 'blue', label: 'Blue' },
  { id: 'green', label: 'Green' },
];
const plain = { question: { id: 'colour' }, label: 'What colour is it?', raw: '', options };

export const examples: ExampleSet<QuestionView<'select'>> = {
  title: 'questions/select',
  render: (view, context) => select.template(view, context),
  examples: [
    { name: 'plain', data: exampleQuestion('select', plain) },
    { name: 'answered', data: exampleQuestion('select', { ...plain, raw: 'blue', hint: 'The colour of most of it.' }) },
    { name: 'error', data: exampleQuestion('select', { ...plain, problems: [{ message: 'Select its colour' }] }) },
    {
      name: 'long-words',
      data: exampleQuestion('select', {
        ...plain,
        isHeading: false,
        options: [
          { id: 'long', label: 'Somewhere on the way from the station to the place where I stayed that night' },
        ],
        raw: 'long',
      }),
    },
    {
      name: 'welsh-with-english-fallback',
      reader: 'welsh',
      data: exampleQuestion('select', {
        ...plain,
        question: { id: 'colour', optional: true },
        label: welshWords('Pa liw yw e?'),
        options: [
          { id: 'blue', label: 'Blue' },
          { id: 'black', label: welshWords('Du') },
        ],
      }),
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: exampleQuestion('select', { ...plain, label: { text: 'ما لونه؟', lang: 'ar' }, raw: 'green' }),
    },
  ],
};
