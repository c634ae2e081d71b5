import type { QuestionView } from '@frontcounter/schemas';
import { exampleQuestion, welshWords, type ExampleSet } from '../examples.js';
import { textInput } from './text-input.js';

const plain = { question: { id: 'model', rules: { maxLength: 60 } }, label: 'What model is it?', raw: '' };

export const examples: ExampleSet<QuestionView<'text-input'>> = {
  title: 'questions/text-input',
  render: (view, context) => textInput.template(view, context),
  examples: [
    { name: 'plain', data: exampleQuestion('text-input', plain) },
    {
      name: 'postcode-with-error',
      data: exampleQuestion('text-input', {
        question: { id: 'postcode', rules: { format: 'postcode' }, autocomplete: 'postal-code' },
        label: 'What is your postcode?',
        hint: 'We only use this to find the team for your area.',
        raw: 'CF10',
        problems: [{ message: 'Enter a full UK postcode, like CF10 3NQ' }],
      }),
    },
    {
      name: 'imei-optional',
      data: exampleQuestion('text-input', {
        question: { id: 'imei', rules: { format: 'imei' }, optional: true },
        label: 'What is the IMEI number?',
        hint: 'Look on the box, or in the account that the phone belongs to.',
        raw: '490154203237518',
      }),
    },
    {
      name: 'postcode-not-heading',
      data: exampleQuestion('text-input', {
        question: { id: 'postcode', rules: { format: 'postcode' } },
        label: 'Postcode of the place where you lost it',
        raw: '',
        isHeading: false,
      }),
    },
    {
      name: 'long-words',
      data: exampleQuestion('text-input', {
        ...plain,
        label: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
        raw: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
        problems: [
          { message: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch must be 60 characters or less' },
        ],
      }),
    },
    {
      name: 'welsh-with-english-fallback',
      reader: 'welsh',
      data: exampleQuestion('text-input', {
        ...plain,
        question: { ...plain.question, optional: true },
        label: welshWords('Pa fodel yw e?'),
        hint: 'It is often on the back.',
        problems: [{ message: welshWords('Rhaid i’r model fod yn 60 nod neu lai') }],
      }),
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: exampleQuestion('text-input', {
        question: { id: 'imei', rules: { format: 'imei' } },
        label: { text: 'ما هو رقم IMEI؟', lang: 'ar' },
        raw: '490154203237518',
      }),
    },
  ],
};
