import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseService } from '../definition/index.js';
import { createJourney, view } from '../index.js';
import { compareByAlphabet } from './compare-by-alphabet.js';
import { createLanguage } from './create-language.js';
import { createWords } from './words.js';

/** The recipe of docs/languages.md, followed for Polish: two sets of month names, numbers unlike English, an own alphabet. */
const polish = createLanguage(
  {
    tag: 'pl',
    months: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(
      ' ',
    ),
    monthsAlone:
      'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień'.split(' '),
    patterns: {
      day: '{d} {m} {y}',
      month: '{m} {y}',
      aboutDay: 'Około {d} {m} {y}',
      aboutMonth: 'Mniej więcej {m} {y}',
      aboutYear: 'Około {y} roku',
      dateTime: '{date}, godz. {time}',
    },
    numbersLike: 'pl',
    phrases: {
      unknownDate: 'Nie wiadomo',
      confirmed: 'Potwierdzono',
      approximate: 'W przybliżeniu',
      between: 'Między',
      ongoing: 'Nadal trwa',
      noFixedAddress: 'Brak stałego adresu',
      preferNotToSay: 'Wolę nie mówić',
    },
  },
  compareByAlphabet('a ą b c ć d e ę f g h i j k l ł m n ń o ó p q r s ś t u v w x y z ź ż'),
);

const service = parseService({
  id: 'lost-property',
  version: '1.0.0',
  kind: 'report',
  language: 'en',
  safety: 'standard',
  title: 'Report lost property',
  sections: [
    {
      id: 'item',
      title: 'What you lost',
      pages: [
        {
          id: 'colour',
          questions: [
            {
              id: 'colour',
              type: 'select',
              label: 'What colour is it?',
              sort: 'label',
              options: [
                { id: 'green', label: 'Green' },
                { id: 'red', label: 'Red' },
                { id: 'yellow', label: 'Yellow' },
              ],
              errors: { required: 'Select the colour' },
            },
          ],
        },
      ],
    },
  ],
  confirmation: { title: 'Lost property reported', next: 'We will get in touch.' },
});

test('dates, numbers, counts and order are those of the new language', () => {
  assert.deepEqual(polish.date('2026-03-01'), { text: '1 marca 2026', lang: 'pl' });
  assert.deepEqual(polish.date('2026-03'), { text: 'marzec 2026', lang: 'pl' });
  assert.deepEqual(polish.aboutDate('2026-03'), { text: 'Mniej więcej marzec 2026', lang: 'pl' });
  assert.deepEqual(polish.dateTime(new Date('2026-03-01T14:05:00Z')), {
    text: '1 marca 2026, godz. 14:05',
    lang: 'pl',
  });
  assert.equal(polish.number(12345.5), '12\u00a0345,5');
  assert.deepEqual([1, 2, 5].map(polish.plural), ['one', 'few', 'many']);
  assert.deepEqual(['zebra', 'łoś', 'lis', 'żaba'].sort(polish.compare), ['lis', 'łoś', 'zebra', 'żaba']);
});

test('a definition falls back string by string, and says so', () => {
  const overlay = {
    'questions.colour.label': 'Jakiego koloru?',
    'questions.colour.options.green.label': 'Zielony',
    'questions.colour.options.red.label': 'Czerwony',
  };
  const reader = { words: createWords('en', 'pl', overlay), language: polish };
  const shown = view(service, createJourney(service, { today: '2026-11-22' }), reader, { today: '2026-11-22' });
  assert.ok(shown.at === 'page');
  assert.deepEqual(shown.caption, { text: 'What you lost', lang: 'en' });
  assert.deepEqual(shown.questions[0]?.label, { text: 'Jakiego koloru?', lang: 'pl' });
  assert.deepEqual(
    shown.questions[0].options.map(({ label }) => label),
    [
      { text: 'Czerwony', lang: 'pl' },
      { text: 'Yellow', lang: 'en' },
      { text: 'Zielony', lang: 'pl' },
    ],
  );
});
