import type { QuestionView } from '@frontcounter/schemas';
import { exampleQuestion, welshWords, type ExampleSet } from '../examples.js';
import { autocomplete } from './autocomplete.js';

const options = [
  { id: 'ar', label: 'Arabic' },
  { id: 'bsl', label: 'British Sign Language', synonyms: 'BSL' },
  { id: 'pl', label: 'Polish' },
  { id: 'pa', label: 'Punjabi', synonyms: 'Panjabi' },
  { id: 'ur', label: 'Urdu' },
  { id: 'cy', label: 'Welsh' },
];
const blank = { option: '', text: '' };
const plain = {
  question: { id: 'spoken', options },
  label: 'Which language do you prefer?',
  hint: 'Start typing, then choose from the list.',
  raw: blank,
  options,
};

/** As many as no list can be looked through. */
export const manyOptions = Array.from({ length: 4000 }, (_, index) => ({
  id: `make-${index + 1}`,
  label: `Make number ${index + 1}`,
}));

export const examples: ExampleSet<QuestionView<'autocomplete'>> = {
  title: 'questions/autocomplete',
  render: (view, context) => autocomplete.template(view, context),
  examples: [
    { name: 'plain', data: exampleQuestion('autocomplete', plain) },
    { name: 'answered', data: exampleQuestion('autocomplete', { ...plain, raw: { option: 'pl', text: '' } }) },
    {
      name: 'free-text',
      data: exampleQuestion('autocomplete', {
        ...plain,
        question: { ...plain.question, freeText: true, optional: true },
        raw: { option: '', text: 'Cornish' },
      }),
    },
    {
      name: 'four-thousand-options',
      data: exampleQuestion('autocomplete', {
        ...plain,
        question: { id: 'make', options: manyOptions },
        label: 'What make is it?',
        options: manyOptions,
      }),
    },
    {
      name: 'error',
      data: exampleQuestion('autocomplete', { ...plain, problems: [{ message: 'Enter the language you prefer' }] }),
    },
    {
      name: 'error-not-listed',
      data: exampleQuestion('autocomplete', {
        ...plain,
        raw: { option: '', text: 'Elvish' },
        problems: [{ message: 'Select a language from the list' }],
      }),
    },
    {
      name: 'welsh-with-english-fallback',
      reader: 'welsh',
      data: exampleQuestion('autocomplete', {
        ...plain,
        label: welshWords('Pa iaith sydd orau gennych?'),
        options: [
          { id: 'ar', label: welshWords('Arabeg') },
          { id: 'pl', label: 'Polish' },
          { id: 'cy', label: welshWords('Cymraeg') },
        ],
        raw: { option: 'cy', text: '' },
      }),
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: exampleQuestion('autocomplete', { ...plain, label: { text: 'أي لغة تفضل؟', lang: 'ar' } }),
    },
  ],
};
