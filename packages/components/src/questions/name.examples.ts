import type { QuestionView } from '@frontcounter/schemas';
import { exampleQuestion, welshWords, type ExampleSet } from '../examples.js';
import { name } from './name.js';

const blank = { first: '', last: '' };
const plain = { question: { id: 'name', own: true }, label: 'What is your name?', raw: blank };

export const examples: ExampleSet<QuestionView<'name'>> = {
  title: 'questions/name',
  render: (view, context) => name.template(view, context),
  examples: [
    { name: 'plain', data: exampleQuestion('name', plain) },
    {
      name: 'of-somebody-else',
      data: exampleQuestion('name', {
        question: { id: 'owner', optional: true },
        label: 'Whose is it?',
        hint: 'As it is written on it.',
        raw: { first: 'Sioned', last: 'ap Gwilym' },
      }),
    },
    {
      name: 'error-in-both-parts',
      data: exampleQuestion('name', {
        ...plain,
        problems: [
          { part: 'first', message: 'Enter your first name' },
          { part: 'last', message: 'Enter your last name' },
        ],
      }),
    },
    {
      name: 'error-in-the-whole',
      data: exampleQuestion('name', { ...plain, problems: [{ message: 'Enter your name' }] }),
    },
    {
      name: 'welsh',
      reader: 'welsh',
      data: exampleQuestion('name', {
        ...plain,
        label: welshWords('Beth yw eich enw?'),
        problems: [{ part: 'last', message: welshWords('Rhowch eich cyfenw') }],
      }),
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: exampleQuestion('name', {
        ...plain,
        label: { text: 'ما اسمك؟', lang: 'ar' },
        raw: { first: 'سارة', last: 'Jones' },
      }),
    },
  ],
};
