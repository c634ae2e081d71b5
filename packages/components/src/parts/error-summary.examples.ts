import { welshWords, words, type ExampleSet } from '../examples.js';
import { errorSummary, type ErrorSummaryView } from './error-summary.js';

const onFollow = (): void => {};

export const examples: ExampleSet<ErrorSummaryView> = {
  title: 'parts/error-summary',
  render: errorSummary,
  examples: [
    {
      name: 'one-problem',
      data: { onFollow, problems: [{ questionId: 'item-type', message: words('Select what you lost') }] },
    },
    {
      name: 'several-problems',
      data: {
        onFollow,
        problems: [
          { questionId: 'name', part: 'first', message: words('Enter your first name') },
          { questionId: 'name', part: 'last', message: words('Enter your last name') },
          {
            questionId: 'telephone',
            message: words('Enter a telephone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192'),
          },
        ],
      },
    },
    {
      name: 'welsh-with-english-fallback',
      reader: 'welsh',
      data: {
        onFollow,
        problems: [
          { questionId: 'item-type', message: welshWords('Dewiswch beth wnaethoch chi ei golli') },
          { questionId: 'name', part: 'first', message: words('Enter your first name') },
        ],
      },
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: { onFollow, problems: [{ questionId: 'item-type', message: { text: 'اختر ما فقدته', lang: 'ar' } }] },
    },
  ],
};
