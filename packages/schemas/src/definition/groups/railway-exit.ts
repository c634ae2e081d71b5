import type { QuestionGroup } from './group.js';

/** Where a report about the railway ends. Stands after `place-kind`, whose answer it asks for. */
export const railwayExit: QuestionGroup = {
  id: 'railway-exit',
  pages: [
    {
      id: 'railway-exit',
      condition: { question: 'place-kind', equals: 'railway' },
      exit: {
        title: 'Tell British Transport Police',
        text: [
          'British Transport Police look after trains, stations and railway lines. They will look into what happened.',
          'Text them on 61016, or use the form on their website. In an emergency, call 999.',
        ].join('\n\n'),
        link: { href: 'https://www.btp.police.uk/', label: 'Tell British Transport Police' },
      },
      notes:
        '61016 is the published text number of British Transport Police. Each force confirms it, and that they take this kind of report.',
    },
  ],
  words: {
    cy: {
      'pages.railway-exit.exit.title': 'Dywedwch wrth Heddlu Trafnidiaeth Prydain',
      'pages.railway-exit.exit.text': [
        'Heddlu Trafnidiaeth Prydain sy’n gofalu am drenau, gorsafoedd a rheilffyrdd. Byddant yn ymchwilio i’r hyn a ddigwyddodd.',
        'Anfonwch neges destun atynt ar 61016, neu defnyddiwch y ffurflen ar eu gwefan. Mewn argyfwng, ffoniwch 999.',
      ].join('\n\n'),
      'pages.railway-exit.exit.link.label': 'Dweud wrth Heddlu Trafnidiaeth Prydain',
    },
  },
};
