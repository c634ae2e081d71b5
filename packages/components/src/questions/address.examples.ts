import type { QuestionView } from '@frontcounter/schemas';
import { exampleQuestion, welshWords, type ExampleSet } from '../examples.js';
import { address } from './address.js';

const blank = { line1: '', line2: '', town: '', county: '', postcode: '' };
const plain = { question: { id: 'address', own: true }, label: 'What is your address?', raw: blank };
const wide = {
  ...plain,
  question: { id: 'address', own: true, allow: ['outside-uk' as const, 'no-fixed-address' as const] },
};

export const examples: ExampleSet<QuestionView<'address'>> = {
  title: 'questions/address',
  render: (view, context) => address.template(view, context),
  examples: [
    { name: 'plain', data: exampleQuestion('address', plain) },
    {
      name: 'answered',
      data: exampleQuestion('address', {
        ...plain,
        raw: { line1: '1 High Street', line2: '', town: 'Anytown', county: '', postcode: 'AA1 1AA' },
      }),
    },
    {
      name: 'optional-of-a-place',
      data: exampleQuestion('address', {
        question: { id: 'place', optional: true },
        label: 'Where did you lose it?',
        hint: 'If you know the address.',
        raw: blank,
      }),
    },
    {
      name: 'error-in-two-parts',
      data: exampleQuestion('address', {
        ...plain,
        raw: { ...blank, town: 'Anytown', postcode: 'AAA' },
        problems: [
          { part: 'line1', message: 'Enter address line 1, typically the building and street' },
          { part: 'postcode', message: 'Enter a full UK postcode, like AA3 1AB' },
        ],
      }),
    },
    {
      name: 'error-in-the-whole',
      data: exampleQuestion('address', { ...plain, problems: [{ message: 'Enter your address' }] }),
    },
    {
      name: 'in-the-uk-or-not',
      data: exampleQuestion('address', { ...wide, raw: { ...blank, where: 'uk', country: '' } }),
    },
    {
      name: 'outside-the-uk-without-its-country',
      data: exampleQuestion('address', {
        ...wide,
        raw: { ...blank, where: 'outside-uk', line1: '1 Sample Street', town: 'Sampletown', country: '' },
        problems: [{ part: 'country', message: 'Enter the country' }],
      }),
    },
    {
      name: 'no-fixed-address',
      data: exampleQuestion('address', { ...wide, raw: { ...blank, where: 'no-fixed-address', country: '' } }),
    },
    {
      name: 'welsh-in-the-uk-or-not',
      reader: 'welsh',
      data: exampleQuestion('address', {
        ...wide,
        label: welshWords('Beth yw eich cyfeiriad?'),
        raw: { ...blank, where: 'outside-uk', country: '' },
      }),
    },
    {
      name: 'welsh',
      reader: 'welsh',
      data: exampleQuestion('address', { ...plain, label: welshWords('Beth yw eich cyfeiriad?') }),
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: exampleQuestion('address', { ...plain, label: { text: 'ما عنوانك؟', lang: 'ar' } }),
    },
  ],
};
