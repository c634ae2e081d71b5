import type { QuestionView } from '@frontcounter/schemas';
import { exampleQuestion, welshWords, type ExampleSet } from '../examples.js';
import { vehicleRegistration } from './vehicle-registration.js';

const blank = { registration: '', foreign: false, country: '' };
const plain = { question: { id: 'vehicle' }, label: 'What is the registration number?', raw: blank };
const any = { ...plain, question: { id: 'vehicle', foreign: true as const } };

export const examples: ExampleSet<QuestionView<'vehicle-registration'>> = {
  title: 'questions/vehicle-registration',
  render: (view, context) => vehicleRegistration.template(view, context),
  examples: [
    { name: 'plain', data: exampleQuestion('vehicle-registration', { ...plain, hint: 'For example, AB12 CDE' }) },
    {
      name: 'answered',
      data: exampleQuestion('vehicle-registration', { ...plain, raw: { ...blank, registration: 'AB12 CDE' } }),
    },
    {
      name: 'optional-not-heading',
      data: exampleQuestion('vehicle-registration', {
        ...plain,
        question: { id: 'vehicle', optional: true },
        isHeading: false,
      }),
    },
    {
      name: 'error',
      data: exampleQuestion('vehicle-registration', {
        ...plain,
        raw: { ...blank, registration: 'AB12 CDEF' },
        problems: [{ message: 'Enter a UK registration number, like AB12 CDE' }],
      }),
    },
    {
      name: 'foreign-allowed',
      data: exampleQuestion('vehicle-registration', { ...any, hint: 'For example, AB12 CDE' }),
    },
    {
      name: 'foreign-answered',
      data: exampleQuestion('vehicle-registration', {
        ...any,
        raw: { registration: 'AB-123-CD', foreign: true, country: 'France' },
      }),
    },
    {
      name: 'foreign-error',
      data: exampleQuestion('vehicle-registration', {
        ...any,
        raw: { ...blank, registration: 'AB-123-CD' },
        problems: [{ message: 'Enter a registration number, like AB12 CDE, or tell us that it is not from the UK' }],
      }),
    },
    {
      name: 'welsh',
      reader: 'welsh',
      data: exampleQuestion('vehicle-registration', {
        ...any,
        label: welshWords('Beth yw rhif cofrestru’r cerbyd?'),
        raw: { ...blank, foreign: true },
        problems: [{ message: welshWords('Rhowch y rhif cofrestru') }],
      }),
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: exampleQuestion('vehicle-registration', {
        ...any,
        label: { text: 'ما رقم لوحة السيارة؟', lang: 'ar' },
        raw: { ...blank, registration: 'AB12 CDE' },
      }),
    },
  ],
};
