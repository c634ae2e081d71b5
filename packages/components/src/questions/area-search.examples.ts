import type { QuestionView } from '@frontcounter/schemas';
import { exampleQuestion, welshWords, type ExampleSet } from '../examples.js';
import { areaSearch, type AreaSearchState } from './area-search.js';
import { foundAreas } from '../testing/found-areas.js';
import { severalControls } from './question-parts.js';

/** The look-up in one of its states, in the question that it stands in. */
export interface AreaSearchExample {
  readonly view: QuestionView<'area'>;
  readonly state: AreaSearchState;
}

const view = exampleQuestion('area', {
  question: { id: 'area' },
  label: 'Which neighbourhood?',
  raw: { search: 'Sample', area: '', name: '' },
});
const noFind = { onFind: () => undefined, onChoose: () => undefined };

export const examples: ExampleSet<AreaSearchExample> = {
  title: 'questions/area-search',
  render: ({ view, state }, context) =>
    severalControls(view, areaSearch(view, view.raw.name, state, noFind, context), context),
  examples: [
    { name: 'nothing-typed', data: { view, state: { status: 'wrong' } } },
    { name: 'searching', data: { view, state: { status: 'searching' } } },
    { name: 'found', data: { view, state: { status: 'found', ...foundAreas } } },
    { name: 'found-none', data: { view, state: { status: 'found', areas: [] } } },
    {
      name: 'in-another-force',
      data: {
        view,
        state: { status: 'found', areas: [], elsewhere: { force: 'kent', name: 'Kent Police' } },
      },
    },
    { name: 'offline', data: { view, state: { status: 'failed', reason: 'offline' } } },
    { name: 'unreachable', data: { view, state: { status: 'failed', reason: 'unreachable' } } },
    {
      name: 'welsh-found',
      reader: 'welsh',
      data: { view: { ...view, label: welshWords('Pa gymdogaeth?') }, state: { status: 'found', ...foundAreas } },
    },
    {
      name: 'right-to-left-found',
      reader: 'rtl',
      data: { view: { ...view, label: { text: 'أي حي؟', lang: 'ar' } }, state: { status: 'found', ...foundAreas } },
    },
  ],
};
