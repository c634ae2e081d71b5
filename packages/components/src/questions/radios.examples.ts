import { exampleQuestion, welshWords, type ExampleSet } from '../examples.js';
import type { QuestionView } from '@frontcounter/schemas';
import { radios } from './radios.js';

const options = [
  { id: 'phone', label: 'Mobile phone' },
  { id: 'passport', label: 'Passport' },
  { id: 'other', label: 'Something else' },
];
const plain = { question: { id: 'item-type' }, label: 'What did you lose?', raw: '', options };

export const examples: ExampleSet<QuestionView<'radios'>> = {
  title: 'questions/radios',
  render: (view, context) => radios.template(view, context),
  examples: [
    { name: 'plain', data: exampleQuestion('radios', plain) },
    { name: 'answered', data: exampleQuestion('radios', { ...plain, raw: 'passport' }) },
    {
      name: 'with-hints',
      data: exampleQuestion('radios', {
        ...plain,
        hint: 'You can tell us about more things later.',
        options: [
          { id: 'phone', label: 'Mobile phone', hint: 'Also tablets, laptops and watches' },
          { id: 'documents', label: 'Documents', hint: 'For example, a library card or a folder of papers' },
          { id: 'other', label: 'Something else' },
        ],
      }),
    },
    {
      name: 'error',
      data: exampleQuestion('radios', {
        ...plain,
        hint: 'Choose one.',
        problems: [{ message: 'Select what you lost' }],
      }),
    },
    {
      name: 'inline',
      data: exampleQuestion('radios', {
        question: { id: 'add-another', inline: true },
        label: 'Do you want to tell us about another thing?',
        raw: '',
        isHeading: false,
        options: [
          { id: 'yes', label: 'Yes' },
          { id: 'no', label: 'No' },
        ],
      }),
    },
    {
      name: 'optional',
      data: exampleQuestion('radios', {
        ...plain,
        question: { id: 'contact-by', optional: true },
        label: 'How should we contact you?',
        options: [
          { id: 'email', label: 'Email' },
          { id: 'post', label: 'Post' },
        ],
      }),
    },
    {
      name: 'long-words',
      data: exampleQuestion('radios', {
        ...plain,
        label: 'Did you lose it in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, or on the way there?',
        options: [
          { id: 'there', label: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' },
          {
            id: 'way',
            label:
              'Somewhere on the way there, and I am not sure whether it was on the train, at the station or when I walked from the station to the place where I stayed',
          },
        ],
      }),
    },
    {
      name: 'welsh',
      reader: 'welsh',
      data: exampleQuestion('radios', {
        ...plain,
        label: welshWords('Beth wnaethoch chi ei golli?'),
        options: [
          { id: 'phone', label: welshWords('Ffôn symudol') },
          { id: 'passport', label: welshWords('Pasbort') },
          { id: 'other', label: welshWords('Rhywbeth arall') },
        ],
        problems: [{ message: welshWords('Dewiswch beth wnaethoch chi ei golli') }],
      }),
    },
    {
      name: 'welsh-with-english-fallback',
      reader: 'welsh',
      data: exampleQuestion('radios', { ...plain, hint: 'Choose one.' }),
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: exampleQuestion('radios', {
        ...plain,
        raw: 'phone',
        label: { text: 'ماذا فقدت؟', lang: 'ar' },
        hint: { text: 'اختر إجابة واحدة.', lang: 'ar' },
        options: [
          { id: 'phone', label: { text: 'هاتف محمول', lang: 'ar' } },
          { id: 'passport', label: { text: 'جواز سفر', lang: 'ar' } },
          { id: 'other', label: 'Something else' },
        ],
        problems: [{ message: { text: 'اختر ما فقدته', lang: 'ar' } }],
      }),
    },
  ],
};
