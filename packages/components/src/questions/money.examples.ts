import type { QuestionView } from '@frontcounter/schemas';
import { exampleQuestion, welshWords, type ExampleSet } from '../examples.js';
import { money } from './money.js';

const plain = { question: { id: 'worth', rules: { max: 1_000_000 } }, label: 'What is it worth?', raw: '' };

export const examples: ExampleSet<QuestionView<'money'>> = {
  title: 'questions/money',
  render: (view, context) => money.template(view, context),
  examples: [
    {
      name: 'plain',
      data: exampleQuestion('money', { ...plain, hint: 'What it would cost to buy again. A guess is fine.' }),
    },
    { name: 'answered', data: exampleQuestion('money', { ...plain, raw: '1,234.50' }) },
    {
      name: 'optional-not-heading',
      data: exampleQuestion('money', { ...plain, question: { ...plain.question, optional: true }, isHeading: false }),
    },
    {
      name: 'error',
      data: exampleQuestion('money', {
        ...plain,
        raw: 'a lot',
        problems: [{ message: 'Enter what it is worth in pounds, like 120 or 89.99' }],
      }),
    },
    {
      name: 'welsh',
      reader: 'welsh',
      data: exampleQuestion('money', {
        ...plain,
        label: welshWords('Faint yw ei werth?'),
        problems: [{ message: welshWords('Rhowch ei werth mewn punnoedd, fel 120 neu 89.99') }],
      }),
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: exampleQuestion('money', { ...plain, label: { text: 'ما قيمته؟', lang: 'ar' }, raw: '٢٠' }),
    },
  ],
};
