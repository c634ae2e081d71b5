import { html } from 'lit';
import { welshWords, words, type ExampleSet } from '../examples.js';
import { summaryCard, summaryList, type SummaryCardView, type SummaryListRow } from './summary-list.js';

const onChange = (): void => {};
const typed = (text: string) => ({ text });

const remove = { label: words('Remove'), onClick: onChange };

interface SummaryExample {
  readonly rows?: readonly SummaryListRow[];
  readonly cards?: readonly SummaryCardView[];
}

const rows: readonly SummaryListRow[] = [
  { label: words('What did you lose?'), value: [words('Mobile phone')], onChange },
  { label: words('What is the IMEI number?'), value: [], onChange },
  {
    label: words('What does it look like?'),
    value: [typed('A black phone in a green case.'), typed('There is a crack from the left edge to the camera.')],
    onChange,
  },
  {
    label: words('Where did you lose it?'),
    value: [typed('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch')],
    onChange,
  },
];

export const examples: ExampleSet<SummaryExample> = {
  title: 'parts/summary-list',
  render: ({ rows: list = [], cards = [] }, context) =>
    html`${list.length ? summaryList(list, context) : ''} ${cards.map((card) => summaryCard(card, context))}`,
  examples: [
    { name: 'plain', data: { rows } },
    { name: 'without-change-links', data: { rows: rows.map(({ label, value }) => ({ label, value })) } },
    {
      name: 'cards',
      data: {
        cards: [
          { title: words('Item 1'), rows: rows.slice(0, 2), actions: [remove] },
          { title: words('Item 2'), rows: rows.slice(2) },
        ],
      },
    },
    {
      name: 'cards-to-move',
      data: {
        cards: [
          {
            title: words('1. About March 2026'),
            rows: rows.slice(0, 1),
            actions: [
              { label: words('Move up'), onClick: onChange },
              { label: words('Move down'), onClick: onChange },
              remove,
            ],
          },
        ],
      },
    },
    {
      name: 'welsh-with-english-fallback',
      reader: 'welsh',
      data: {
        rows: [
          { label: welshWords('Beth wnaethoch chi ei golli?'), value: [welshWords('Ffôn symudol')], onChange },
          { label: words('What is the IMEI number?'), value: [], onChange },
        ],
      },
    },
    {
      name: 'right-to-left',
      reader: 'rtl',
      data: {
        rows: [
          { label: { text: 'ماذا فقدت؟', lang: 'ar' }, value: [{ text: 'هاتف محمول', lang: 'ar' }], onChange },
          { label: { text: 'رقم هاتفك', lang: 'ar' }, value: [typed('07700 900982')], onChange },
        ],
        cards: [{ title: words('Item 1'), rows: rows.slice(0, 1), actions: [remove] }],
      },
    },
  ],
};
