import type { QuestionView } from '@frontcounter/schemas';
import { exampleQuestion, welshWords, type ExampleSet } from '../examples.js';
import { numberInput } from './number-input.js';

const plain = {
  question: { id: 'people', rules: { min: 1, max: 5000 } },
  label: 'How many people were there?',
  raw: '',
};
const speed = {
  question: { id: 'speed', rules: { max: 200 } },
  label: 'How fast was it going?',
  suffix: 'mph',
  raw: '',
};

export const examples: ExampleSet<QuestionView<'number-input'>> = {
  title: 'questions/number-input',
  render: (view, context) => numberInput.template(view, context),
  examples: [
    {
      name: 'plain',
      data: exampleQuestion('number-input', { ...plain, hint: 'If you are not sure, give your best guess.' }),
    },
    { name: 'answered', data: exampleQuestion('number-input', { ...plain, raw: '1,200' }) },
    { name: 'with-suffix', data: exampleQuestion('number-input', { ...speed, hint: 'In miles an hour.', raw: '40' }) },
    {
      name: 'with-prefix-and-suffix-optional',
      data: exampleQuestion('number-input', {
        question: { id: 'depth', optional: true, rules: { min: -50, max: 50, decimals: 2 } },
        label: 'How deep was it?',
        prefix: 'about',
        suffix: 'metres',
        raw: '',
        isHeading: false,
      }),
    },
    {
      name: 'long',
      data: exampleQuestion('number-input', {
        question: { id: 'value', rules: { max: 999_999_999_999, decimals: 4 } },
        label: 'How much cryptocurrency was taken?',
        suffix: 'BTC',
        raw: '0.0125',
      }),
    },
    {
      name: 'error',
      data: exampleQuestion('number-input', {
        ...speed,
        raw: 'fast',
        problems: [{ message: 'Enter the speed as a number, like 40' }],
      }),
    },
    {
      name: 'welsh',
      reader: 'welsh',
      data: exampleQuestion('number-input', {
        ...speed,
        label: welshWords('Pa mor gyflym oedd e’n mynd?'),
        suffix: welshWords('mya'),
        problems: [{ message: welshWords('Rhowch y cyflymder fel rhif, fel 40') }],
      }),
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: exampleQuestion('number-input', { ...speed, label: { text: 'ما السرعة؟', lang: 'ar' }, raw: '٤٠' }),
    },
  ],
};
