import type { ListView, SummaryRow, Text } from '@frontcounter/schemas';
import { welshWords, words, type ExampleSet } from '../examples.js';
import { listPage } from './list-page.js';

const nothing = (): void => {};
const change = { at: 'page', pageId: 'incidents', item: 0 } as const;

function rows(...pairs: readonly (readonly [label: Text, value: Text])[]): SummaryRow[] {
  return pairs.map(([label, value], index) => ({ questionId: `q${index}`, label, value: [value], change }));
}

const incident = (date: string, time: string, what: string): SummaryRow[] =>
  rows(
    [words('When did it happen?'), words(date)],
    [words('What time of day was it?'), words(time)],
    [words('What happened?'), { text: what }],
  );

const list: ListView = {
  at: 'list',
  id: 'incidents',
  caption: words('What has been happening'),
  heading: words('What you have told us about'),
  items: [
    rows([words('What does it look like?'), { text: 'A red ribbon' }]),
    rows([words('What does it look like?'), { text: 'My initials' }]),
  ],
  canMove: false,
  canAdd: true,
  max: 20,
  another: words('Do you want to add another?'),
  problems: [],
  canGoBack: true,
};

const chronology: ListView = {
  ...list,
  items: [
    incident('About 2025', 'I do not know', 'The calls began.'),
    incident('2 March 2026', 'Evening', 'Somebody stood outside the house.'),
    incident('Not known', 'Night', 'The tyres were let down.'),
  ],
  dates: [words('About 2025'), words('2 March 2026'), words('Not known')],
  another: words('Has anything else happened?'),
};

/** The list under a page with a repeat. */
export const examples: ExampleSet<ListView> = {
  title: 'journey/list-page',
  render: (view, context) =>
    listPage(
      view,
      { onContinue: nothing, onChange: nothing, onRemove: nothing, onMove: nothing, onFollow: nothing },
      context,
    ),
  examples: [
    { name: 'plain', data: list },
    { name: 'in-the-order-of-the-person', data: { ...list, canMove: true } },
    { name: 'chronology', data: chronology },
    {
      name: 'error',
      data: { ...list, problems: [{ questionId: 'incidents', message: words('Select yes to add another') }] },
    },
    { name: 'full', data: { ...list, canAdd: false, max: 2 } },
    {
      name: 'full-with-a-place-for-the-rest',
      data: { ...chronology, canAdd: false, max: 3, full: words('Tell us about the others when we call you.') },
    },
    {
      name: 'welsh-with-english-fallback',
      reader: 'welsh',
      data: {
        ...chronology,
        heading: welshWords('Yr hyn rydych wedi’i ddweud wrthym'),
        dates: [welshWords('Tua’r flwyddyn 2025'), welshWords('2 Mawrth 2026'), welshWords('Ddim yn gwybod')],
        canMove: true,
        canAdd: false,
        max: 3,
      },
    },
    { name: 'right-to-left', reader: 'rtl', data: { ...list, canMove: true } },
  ],
};
