import type { QuestionOf, QuestionView } from '@frontcounter/schemas';
import { exampleQuestion, welshWords, type ExampleSet } from '../examples.js';
import { dateInput } from './date-input.js';

const blank = { day: '', month: '', year: '', approximate: false, unknown: false };
const plain = {
  question: { id: 'lost-on' },
  label: 'When did you lose it?',
  hint: 'For example, 27 3 2026',
  raw: blank,
};
const both = { id: 'lost-on', allow: ['approximate', 'unknown'] as ('approximate' | 'unknown')[] };

const span: Partial<QuestionOf<'date-input'>> = {
  id: 'lost-on',
  allow: ['approximate', 'interval', 'ongoing', 'unknown'],
};
const blankSpan = {
  ...blank,
  untilDay: '',
  untilMonth: '',
  untilYear: '',
  untilApproximate: false,
  interval: false,
  ongoing: false,
};
const marchDays = {
  ...blankSpan,
  day: '1',
  month: '3',
  year: '2026',
  interval: true,
  untilDay: '5',
  untilMonth: '3',
  untilYear: '2026',
};

export const examples: ExampleSet<QuestionView<'date-input'>> = {
  title: 'questions/date-input',
  render: (view, context) => dateInput.template(view, context),
  examples: [
    { name: 'plain', data: exampleQuestion('date-input', plain) },
    { name: 'approximate-or-unknown', data: exampleQuestion('date-input', { ...plain, question: both }) },
    {
      name: 'answered',
      data: exampleQuestion('date-input', {
        ...plain,
        question: both,
        raw: { day: '', month: '3', year: '2026', approximate: true, unknown: false },
      }),
    },
    { name: 'every-precision', data: exampleQuestion('date-input', { ...plain, question: span, raw: blankSpan }) },
    {
      name: 'between-two-dates',
      data: exampleQuestion('date-input', { ...plain, question: span, raw: marchDays }),
    },
    {
      name: 'error-in-the-last-date',
      data: exampleQuestion('date-input', {
        ...plain,
        question: span,
        raw: { ...marchDays, untilYear: '2025' },
        problems: [{ part: 'untilDay', message: 'The last date must be the same as or after the first' }],
      }),
    },
    {
      name: 'between-two-dates-welsh',
      reader: 'welsh',
      data: exampleQuestion('date-input', {
        ...plain,
        question: span,
        label: welshWords('Pryd wnaethoch chi ei golli?'),
        hint: welshWords('Er enghraifft, 27 3 2026'),
        raw: marchDays,
      }),
    },
    {
      name: 'error-in-one-part',
      data: exampleQuestion('date-input', {
        ...plain,
        raw: { ...blank, day: '27', year: '2026' },
        problems: [{ part: 'month', message: 'Date you lost it must include a month' }],
      }),
    },
    {
      name: 'error-in-the-whole',
      data: exampleQuestion('date-input', {
        ...plain,
        raw: { ...blank, day: '27', month: '3', year: '2126' },
        problems: [{ message: 'Date you lost it must be today or in the past' }],
      }),
    },
    {
      name: 'date-of-birth',
      data: exampleQuestion('date-input', {
        ...plain,
        question: { id: 'born-on', autocomplete: 'bday', optional: true },
        label: 'What is your date of birth?',
      }),
    },
    {
      name: 'welsh',
      reader: 'welsh',
      data: exampleQuestion('date-input', {
        ...plain,
        question: both,
        label: welshWords('Pryd wnaethoch chi ei golli?'),
        hint: welshWords('Er enghraifft, 27 3 2026'),
        problems: [{ message: welshWords('Rhowch y dyddiad pan wnaethoch chi ei golli') }],
      }),
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: exampleQuestion('date-input', { ...plain, question: both, label: { text: 'متى فقدته؟', lang: 'ar' } }),
    },
  ],
};
