import type { Overlay, Page, ServiceDefinition } from '@frontcounter/schemas';
import { lostUmbrella, lostUmbrellaWelsh } from './lost-umbrella.js';

const before: Page = {
  id: 'before',
  title: 'Before you start',
  content: [
    { id: 'time', type: 'paragraph', text: 'This takes about 5 minutes.' },
    { id: 'ready-head', type: 'paragraph', text: 'Have these ready:' },
    {
      id: 'ready',
      type: 'list',
      items: [
        { id: 'photo', text: 'a photograph of the umbrella' },
        { id: 'receipt', text: 'the receipt, if you have it' },
      ],
    },
    { id: 'storm', type: 'warning', text: 'Do not go back for an umbrella in a storm.' },
    { id: 'council', type: 'inset', text: 'A council looks after umbrellas that are left on buses.' },
    { id: 'more', type: 'link', href: 'https://www.example.com/umbrellas', label: 'How we look after umbrellas' },
  ],
};

const added: Readonly<Record<string, Partial<Page>>> = {
  about: {
    warnings: [
      {
        id: 'few-red',
        condition: { question: 'colour', equals: 'red' },
        question: 'colour',
        text: 'Few umbrellas are red all over.',
      },
    ],
    content: [
      {
        id: 'label',
        type: 'details',
        summary: 'Where the label is',
        text: 'Open the umbrella. The label is near the handle.',
        condition: { question: 'kind', equals: 'umbrella' },
      },
      {
        id: 'stick',
        type: 'paragraph',
        text: 'Tell us whether the stick folds.',
        condition: { question: 'kind', equals: 'walking-stick' },
      },
    ],
  },
  passport: {
    content: [{ id: 'crime', type: 'warning', text: 'It is a crime to use a passport of somebody else.' }],
  },
};

/** The same questions, with what a page can say besides them. The first page asks nothing. */
export const informedUmbrella: ServiceDefinition = {
  ...lostUmbrella,
  id: 'informed-umbrella',
  sections: [
    { id: 'before', title: 'About this form', pages: [before] },
    ...lostUmbrella.sections.map((section) => ({
      ...section,
      pages: section.pages.map((page) => ({ ...page, ...added[page.id] })),
    })),
  ],
};

export const informedUmbrellaWelsh: Overlay = {
  ...lostUmbrellaWelsh,
  'sections.before.title': 'Am y ffurflen hon',
  'pages.before.title': 'Cyn i chi ddechrau',
  'pages.before.content.time.text': 'Mae hyn yn cymryd tua 5 munud.',
  'pages.before.content.ready-head.text': 'Byddwch â’r rhain wrth law:',
  'pages.before.content.ready.items.photo.text': 'ffotograff o’r ymbarél',
  'pages.before.content.ready.items.receipt.text': 'y dderbynneb, os yw gennych',
  'pages.before.content.storm.text': 'Peidiwch â mynd yn ôl am ymbarél mewn storm.',
  'pages.before.content.council.text': 'Mae cyngor yn gofalu am ymbaréls a adewir ar fysiau.',
  'pages.before.content.more.label': 'Sut rydym yn gofalu am ymbaréls',
  'pages.about.content.label.summary': 'Ble mae’r label',
  'pages.about.content.label.text': 'Agorwch yr ymbarél. Mae’r label ger y ddolen.',
  'pages.about.content.stick.text': 'Dywedwch wrthym a yw’r ffon yn plygu.',
  'pages.about.warnings.few-red.text': 'Prin yw’r ymbaréls sy’n goch i gyd.',
  'pages.passport.content.crime.text': 'Mae’n drosedd defnyddio pasbort rhywun arall.',
};
