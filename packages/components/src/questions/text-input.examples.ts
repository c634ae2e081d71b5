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
      name: 'email',
      data: exampleQuestion('text-input', {
        question: { id: 'email', rules: { format: 'email' }, autocomplete: 'email' },
        label: 'What is your email address?',
        hint: 'We only use this to tell you about your report.',
        raw: '',
      }),
    },
    {
      name: 'telephone-with-error',
      data: exampleQuestion('text-input', {
        question: { id: 'telephone', rules: { format: 'telephone' }, autocomplete: 'tel' },
        label: 'What is your telephone number?',
        raw: '07700 9000',
        problems: [{ message: 'Enter a telephone number, like 01632 960 001 or 07700 900 982' }],
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
        question: { id: 'telephone', rules: { format: 'telephone' }, autocomplete: 'tel' },
        label: { text: 'ما رقم هاتفك؟', lang: 'ar' },
        raw: '07700 900982',
      }),
    },
  ],
};
