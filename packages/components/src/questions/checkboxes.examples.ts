import type { QuestionView } from '@frontcounter/schemas';
import { exampleQuestion, welshWords, type ExampleSet } from '../examples.js';
import { checkboxes } from './checkboxes.js';

const options = [
  { id: 'initials', label: 'Initials or a name' },
  { id: 'sticker', label: 'A sticker', hint: 'Or the mark of one' },
  { id: 'damage', label: 'A scratch, dent or crack' },
  { id: 'none', label: 'None of these', none: true },
];
const plain = { question: { id: 'marks' }, label: 'What would help us to recognise it?', raw: [], options };

export const examples: ExampleSet<QuestionView<'checkboxes'>> = {
  title: 'questions/checkboxes',
  render: (view, context) => checkboxes.template(view, context),
  examples: [
    { name: 'plain', data: exampleQuestion('checkboxes', { ...plain, hint: 'Select all that apply.' }) },
    { name: 'answered', data: exampleQuestion('checkboxes', { ...plain, raw: ['initials', 'damage'] }) },
    {
      name: 'without-none',
      data: exampleQuestion('checkboxes', {
        ...plain,
        question: { id: 'marks', optional: true },
        options: options.slice(0, 3),
      }),
    },
    {
      name: 'error',
      data: exampleQuestion('checkboxes', {
        ...plain,
        raw: ['sticker', 'none'],
        problems: [{ message: 'Select how we could recognise it, or select “None of these”' }],
      }),
    },
    {
      name: 'welsh-with-english-fallback',
      reader: 'welsh',
      data: exampleQuestion('checkboxes', {
        ...plain,
        label: welshWords('Beth fyddai’n ein helpu i’w adnabod?'),
        options: [
          { id: 'initials', label: welshWords('Llythrennau cyntaf neu enw') },
          { id: 'sticker', label: 'A sticker' },
          { id: 'none', label: welshWords('Dim un o’r rhain'), none: true },
        ],
      }),
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: exampleQuestion('checkboxes', {
        ...plain,
        raw: ['initials'],
        label: { text: 'ما الذي يساعدنا في التعرف عليه؟', lang: 'ar' },
        options: [
          { id: 'initials', label: { text: 'اسم أو أحرف', lang: 'ar' } },
          { id: 'none', label: { text: 'لا شيء من هذا', lang: 'ar' }, none: true },
        ],
      }),
    },
  ],
};
