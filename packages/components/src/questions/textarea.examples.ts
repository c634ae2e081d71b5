import type { QuestionView } from '@frontcounter/schemas';
import { exampleQuestion, welshWords, type ExampleSet } from '../examples.js';
import { textarea } from './textarea.js';

const plain = {
  question: { id: 'description', rules: { maxLength: 200 }, rows: 5 },
  label: 'What does it look like?',
  raw: '',
};
const long = 'A black phone in a green case with a crack from the left edge to the camera. '.repeat(3).trim();

export const examples: ExampleSet<QuestionView<'textarea'>> = {
  title: 'questions/textarea',
  render: (view, context) => textarea.template(view, context),
  examples: [
    { name: 'plain', data: exampleQuestion('textarea', { ...plain, hint: 'Its colour, size and any marks.' }) },
    { name: 'answered', data: exampleQuestion('textarea', { ...plain, raw: 'A black phone.\nThe case is green.' }) },
    {
      name: 'too-long',
      data: exampleQuestion('textarea', {
        ...plain,
        raw: long,
        problems: [{ message: 'Description must be 200 characters or less' }],
      }),
    },
    { name: 'one-left', data: exampleQuestion('textarea', { ...plain, raw: '🔑'.repeat(199) }) },
    {
      name: 'welsh',
      reader: 'welsh',
      data: exampleQuestion('textarea', {
        ...plain,
        question: { ...plain.question, optional: true },
        label: welshWords('Sut mae’n edrych?'),
        raw: 'x'.repeat(200),
      }),
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: exampleQuestion('textarea', { ...plain, label: { text: 'كيف يبدو؟', lang: 'ar' }, raw: 'هاتف أسود' }),
    },
  ],
};
