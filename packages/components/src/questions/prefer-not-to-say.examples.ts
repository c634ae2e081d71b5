import type { AnyQuestionView } from '@frontcounter/schemas';
import { exampleQuestion, welshWords, type ExampleSet } from '../examples.js';
import { laterQuestionTemplates } from './later-question-templates.js';
import { addQuestionTemplates, question } from './question-templates.js';

addQuestionTemplates(laterQuestionTemplates);

const birth = {
  question: { id: 'date-of-birth' },
  label: 'What is your date of birth?',
  hint: 'For example, 27 3 1984.',
  raw: { day: '', month: '', year: '', approximate: false, unknown: false },
  preferNotToSay: false,
} as const;
const born = { ...birth.raw, day: '27', month: '3', year: '1984' };
const telephone = {
  question: { id: 'telephone' },
  label: 'What is your phone number?',
  raw: '',
  preferNotToSay: false,
} as const;
const faith = {
  question: { id: 'religion' },
  label: 'What is your religion or belief?',
  raw: '',
  options: [
    { id: 'none', label: 'No religion' },
    { id: 'other', label: 'A religion or belief' },
  ],
  preferNotToSay: false,
} as const;

/** Questions of several types that one may prefer not to answer. */
export const examples: ExampleSet<AnyQuestionView> = {
  title: 'questions/prefer-not-to-say',
  render: question,
  examples: [
    { name: 'several-controls', data: exampleQuestion('date-input', birth) },
    { name: 'refused', data: exampleQuestion('date-input', { ...birth, preferNotToSay: true }) },
    {
      name: 'refused-after-answering',
      data: exampleQuestion('date-input', { ...birth, raw: born, preferNotToSay: true }),
    },
    {
      name: 'error',
      data: exampleQuestion('date-input', {
        ...birth,
        problems: [{ message: 'Enter your date of birth, or select ‘I prefer not to say’' }],
      }),
    },
    { name: 'one-control', data: exampleQuestion('telephone', telephone) },
    {
      name: 'one-control-refused',
      data: exampleQuestion('telephone', { ...telephone, raw: '01632 960123', preferNotToSay: true }),
    },
    {
      name: 'one-control-error',
      data: exampleQuestion('telephone', {
        ...telephone,
        problems: [{ message: 'Enter your phone number, or select ‘I prefer not to say’' }],
      }),
    },
    { name: 'radios', data: exampleQuestion('radios', faith) },
    {
      name: 'radios-refused-after-choosing',
      data: exampleQuestion('radios', { ...faith, raw: 'other', preferNotToSay: true }),
    },
    {
      name: 'welsh',
      reader: 'welsh',
      data: exampleQuestion('date-input', {
        ...birth,
        label: welshWords('Beth yw eich dyddiad geni?'),
        hint: welshWords('Er enghraifft, 27 3 1984.'),
        raw: born,
        preferNotToSay: true,
        preferNotToSayLabel: welshWords('Mae’n well gennyf beidio â dweud'),
      }),
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: exampleQuestion('date-input', { ...birth, raw: born, preferNotToSay: true }),
    },
  ],
};
