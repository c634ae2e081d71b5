import type { QuestionOf, QuestionView } from '@frontcounter/schemas';
import { exampleQuestion, welshWords, type ExampleSet } from '../examples.js';
import { timeInput } from './time-input.js';

const blank = { time: '', until: '', approximate: false, between: false, ongoing: false, unknown: false };
const plain = {
  question: { id: 'at' },
  label: 'What time did it happen?',
  hint: 'For example, 2:30pm or 14:30',
  raw: blank,
};
const question: Partial<QuestionOf<'time-input'>> = {
  id: 'at',
  allow: ['approximate', 'between', 'ongoing', 'unknown'],
};

export const examples: ExampleSet<QuestionView<'time-input'>> = {
  title: 'questions/time-input',
  render: (view, context) => timeInput.template(view, context),
  examples: [
    { name: 'plain', data: exampleQuestion('time-input', plain) },
    { name: 'answered', data: exampleQuestion('time-input', { ...plain, raw: { ...blank, time: '2:30pm' } }) },
    {
      name: 'error',
      data: exampleQuestion('time-input', {
        ...plain,
        raw: { ...blank, time: '2:30' },
        problems: [{ message: 'Say whether it was am or pm, like 2:30pm, or use the 24-hour clock' }],
      }),
    },
    { name: 'every-precision', data: exampleQuestion('time-input', { ...plain, question }) },
    {
      name: 'between-two-times',
      data: exampleQuestion('time-input', {
        ...plain,
        question,
        raw: { ...blank, time: '10pm', until: '1:30am', between: true, approximate: true },
      }),
    },
    {
      name: 'still-happening',
      data: exampleQuestion('time-input', { ...plain, question, raw: { ...blank, time: '10pm', ongoing: true } }),
    },
    {
      name: 'unknown',
      data: exampleQuestion('time-input', {
        ...plain,
        question: { id: 'at', allow: ['unknown'], optional: true },
        raw: { ...blank, unknown: true },
        isHeading: false,
      }),
    },
    {
      name: 'error-in-one-part',
      data: exampleQuestion('time-input', {
        ...plain,
        question,
        raw: { ...blank, time: '10pm', between: true },
        problems: [{ part: 'until', message: 'Enter the latest time that it could have been' }],
      }),
    },
    {
      name: 'error-in-the-whole',
      data: exampleQuestion('time-input', {
        ...plain,
        question,
        problems: [{ message: 'Enter what time it happened' }],
      }),
    },
    {
      name: 'welsh',
      reader: 'welsh',
      data: exampleQuestion('time-input', {
        ...plain,
        question,
        label: welshWords('Faint o’r gloch ddigwyddodd hyn?'),
        hint: welshWords('Er enghraifft, 2:30pm neu 14:30'),
        raw: { ...blank, between: true },
        problems: [{ message: welshWords('Rhowch yr amser pan ddigwyddodd hyn') }],
      }),
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: exampleQuestion('time-input', { ...plain, question, label: { text: 'متى حدث ذلك؟', lang: 'ar' } }),
    },
  ],
};
