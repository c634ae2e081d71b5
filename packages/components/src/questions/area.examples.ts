import type { QuestionView } from '@frontcounter/schemas';
import { exampleQuestion, welshWords, type ExampleSet } from '../examples.js';
import { foundAreas } from '../testing/found-areas.js';
import { area } from './area.js';

const blank = { search: '', area: '', name: '' };
const plain = { question: { id: 'area' }, label: 'Which neighbourhood?', raw: blank };

export const examples: ExampleSet<QuestionView<'area'>> = {
  title: 'questions/area',
  render: (view, context) => area.template(view, { ...context, findAreas: () => Promise.resolve(foundAreas) }),
  examples: [
    { name: 'plain', data: exampleQuestion('area', { ...plain, hint: 'Where you live, work or often are.' }) },
    {
      name: 'chosen',
      data: exampleQuestion('area', { ...plain, raw: { search: '', area: 'SA01', name: 'Sample Town Centre' } }),
    },
    {
      name: 'error',
      data: exampleQuestion('area', { ...plain, problems: [{ message: 'Choose your neighbourhood' }] }),
    },
    {
      name: 'welsh',
      reader: 'welsh',
      data: exampleQuestion('area', {
        ...plain,
        label: welshWords('Pa gymdogaeth?'),
        raw: { search: '', area: 'SA01', name: 'Sample Town Centre' },
      }),
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: exampleQuestion('area', { ...plain, label: { text: 'أي حي؟', lang: 'ar' } }),
    },
  ],
};
