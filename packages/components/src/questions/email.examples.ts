import type { QuestionView } from '@frontcounter/schemas';
import { exampleQuestion, welshWords, type ExampleSet } from '../examples.js';
import { email } from './email.js';

const plain = { question: { id: 'email', own: true }, label: 'What is your email address?', raw: '' };

export const examples: ExampleSet<QuestionView<'email'>> = {
  title: 'questions/email',
  render: (view, context) => email.template(view, context),
  examples: [
    {
      name: 'plain',
      data: exampleQuestion('email', { ...plain, hint: 'We only use this to tell you about your report.' }),
    },
    { name: 'answered', data: exampleQuestion('email', { ...plain, raw: 'name@example.com' }) },
    {
      name: 'of-somebody-else',
      data: exampleQuestion('email', {
        ...plain,
        question: { id: 'email', optional: true },
        label: 'What is their email address?',
        isHeading: false,
      }),
    },
    { name: 'suggestion', data: exampleQuestion('email', { ...plain, raw: 'sam.rivers@gmial.com' }) },
    {
      name: 'error',
      data: exampleQuestion('email', {
        ...plain,
        raw: 'name@example',
        problems: [{ message: 'Enter an email address, like name@example.com' }],
      }),
    },
    {
      name: 'welsh',
      reader: 'welsh',
      data: exampleQuestion('email', {
        ...plain,
        label: welshWords('Beth yw eich cyfeiriad e-bost?'),
        raw: 'sam.rivers@hotmial.co.uk',
      }),
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: exampleQuestion('email', {
        ...plain,
        label: { text: 'ما هو بريدك الإلكتروني؟', lang: 'ar' },
        raw: 'sam.rivers@gmail.con',
      }),
    },
  ],
};
