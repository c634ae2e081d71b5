import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseService } from '../../definition/index.js';
import { english } from '../../messages/english.js';
import { welsh } from '../../messages/welsh.js';
import { changed } from '../../test-data/changed.js';
import { foundTrailer } from '../../test-data/found-trailer.js';
import { itKeepsItsForms, outcome, words } from '../testing/logic-suite.js';
import { location, type LocationAnswer, type LocationRaw } from './logic.js';
import { MOST_ACCURACY, positionText, readPosition, roundPosition, writePosition } from './position.js';
import type { LocationQuestion } from './shape.js';

const question: LocationQuestion = { id: 'where', type: 'location', label: 'Where was it?' };
const wide: LocationQuestion = { ...question, postcode: true, railway: true, allow: ['unknown'] };
const marked = { latitude: 51.48123, longitude: -3.17909, source: 'map' } as const;
const measured = { latitude: 51.48123, longitude: -3.17909, accuracy: 12, source: 'device' } as const;

function typed(parts: Partial<LocationRaw>): LocationRaw {
  return { ...location.blank, ...parts };
}

describe('location', () => {
  itKeepsItsForms(location, question, {
    answers: [
      { words: 'Outside the library\nby the bins' },
      { position: marked },
      { words: 'Ger y môr', position: measured },
    ],
    hostile: [
      { words: '' },
      { words: ' A' },
      { words: 5 },
      { words: 'A', postcode: 'CF10 3NQ' },
      { words: 'A', railway: true },
      { words: 'A', unknown: true },
      { words: 'A', note: 'B' },
      { words: 'A', position: undefined },
      JSON.parse('{"words":"A","__proto__":{}}'),
      'Outside the library',
      ...[
        null,
        [],
        {},
        '51,-3',
        { ...marked, latitude: '51' },
        { ...marked, latitude: 90.01 },
        { ...marked, longitude: -180.01 },
        { ...marked, latitude: Number.NaN },
        { ...marked, accuracy: 5 },
        { ...marked, source: 'device' },
        { ...marked, source: 'radio' },
        { ...marked, altitude: 3 },
        { ...measured, accuracy: 0.5 },
        { ...measured, accuracy: -1 },
        { ...measured, accuracy: MOST_ACCURACY + 1 },
        { latitude: 51, source: 'map' },
      ].map((position) => ({ words: 'A', position })),
    ],
  });

  describe('with all that a definition may ask', () => {
    itKeepsItsForms(location, wide, {
      answers: [
        { words: 'A', postcode: 'CF10 3NQ', position: measured, railway: true, unknown: true },
        { postcode: 'CF10 3NQ' },
        { railway: true },
        { unknown: true },
      ],
      hostile: [{ railway: false }, { railway: 'yes' }, { unknown: false }, { words: 'A', postcode: 'CF10\n3NQ' }],
    });
  });

  const cases = [
    ['takes white space for nothing', typed({ words: ' \n', postcode: ' ' }), undefined],
    ['tidies the postcode', typed({ postcode: ' cf103nq' }), { postcode: 'CF10 3NQ' }],
    ['refuses a postcode that is none', typed({ words: 'A', postcode: 'nope' }), ['postcode at postcode']],
    ['refuses words of 501 characters', typed({ words: 'x'.repeat(501) }), ['maxLength at words']],
    ['counts characters, not their halves', typed({ words: '😀'.repeat(500) }), { words: '😀'.repeat(500) }],
    ['takes a position that no form wrote for none', typed({ words: 'A', position: '91,0' }), { words: 'A' }],
    ['is enough by itself: a train', typed({ railway: true }), { railway: true }],
    ['is enough by itself: not knowing', typed({ unknown: true }), { unknown: true }],
  ] as const;
  for (const [what, raw, expected] of cases) it(what, () => assert.deepEqual(outcome(location, raw, wide), expected));

  it('leaves out what the definition does not ask', () =>
    assert.deepEqual(
      outcome(location, typed({ words: 'A', postcode: 'CF10 3NQ', railway: true, unknown: true }), question),
      { words: 'A' },
    ));

  it('is shown line by line, in the words of the reader', () => {
    const answer: LocationAnswer = { words: 'A\nB', postcode: 'CF10 3NQ', position: measured, railway: true };
    assert.deepEqual(location.display(answer, wide, words, english), [
      { text: 'A' },
      { text: 'B' },
      { text: 'CF10 3NQ' },
      { text: '51.48123, -3.17909 (position of the device, to within 12 metres)', lang: 'en' },
      { text: 'It was on a train or at a station', lang: 'en' },
    ]);
    assert.deepEqual(location.display({ position: { ...measured, accuracy: 2 }, unknown: true }, wide, words, welsh), [
      { text: '51.48123, -3.17909 (lleoliad y ddyfais, o fewn 2 fetr)', lang: 'cy' },
      { text: 'Nid wyf yn gwybod yn union ble roedd hyn', lang: 'cy' },
    ]);
    assert.deepEqual(location.display({ position: { ...measured, accuracy: 1 } }, wide, words, english), [
      { text: '51.48123, -3.17909 (position of the device, to within 1 metre)', lang: 'en' },
    ]);
    assert.deepEqual(
      location.display({ position: marked }, wide, words, { ...english, tag: 'ur' }).map(({ lang }) => lang),
      ['en'],
    );
  });

  it('needs a message for what can be wrong', () => {
    assert.deepEqual(location.errorCodes(question), ['required', 'maxLength']);
    assert.deepEqual(location.errorCodes({ ...wide, optional: true }), ['maxLength', 'postcode']);
  });
});

describe('a position', () => {
  const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true }).map((value) => value + 0);

  it('survives its input, however fine it is', () => {
    fc.assert(
      fc.property(
        degrees(90),
        degrees(180),
        fc.option(fc.integer({ min: 0, max: MOST_ACCURACY }), { nil: undefined }),
        (latitude, longitude, accuracy) => {
          const place =
            accuracy === undefined
              ? ({ latitude, longitude, source: 'map' } as const)
              : ({ latitude, longitude, accuracy, source: 'device' } as const);
          assert.deepEqual(readPosition(writePosition(place)), place);
        },
      ),
    );
  });

  it('is rounded to something that is accepted, and at most a metre away', () => {
    fc.assert(
      fc.property(degrees(90), degrees(180), fc.double({ min: 0, noNaN: true }), (latitude, longitude, accuracy) => {
        const place = roundPosition(latitude, longitude, accuracy);
        assert.deepEqual(location.accept({ position: place }, question), { position: place });
        assert.ok(Math.abs(place.latitude - latitude) <= 0.000006);
        assert.match(positionText(place), /^-?\d+(?:\.\d{1,5})?(?:e-\d)?, -?\d+(?:\.\d{1,5})?(?:e-\d)?$/);
      }),
    );
  });

  it('is read from nothing else', () => {
    for (const text of [
      '',
      ',',
      '51',
      '51,',
      '51,-3,',
      '51,-3,1.5',
      '51,-3,-1',
      '91,0',
      '0,181',
      ' 51,-3',
      '51,-3,1,1',
      'a,b',
    ])
      assert.equal(readPosition(text), undefined, text);
  });
});

describe('a condition on a location', () => {
  const at = `sections[${foundTrailer.sections.length - 1}].pages`;
  const pages = foundTrailer.sections.at(-1)?.pages ?? [];
  const exit = `${at}[${pages.findIndex(({ id }) => id === 'railway')}].condition.includes`;
  const asked = `${at}[${pages.findIndex(({ id }) => id === 'found-where')}].questions[0]`;

  it('asks whether it was on a train or at a station', () => {
    assert.doesNotThrow(() => parseService(foundTrailer));
  });

  it('asks for nothing else', () => {
    assert.throws(() => parseService(changed(foundTrailer, exit, 'bus')), /"railway", and/);
  });

  it('asks only where that is offered', () => {
    assert.throws(() => parseService(changed(foundTrailer, `${asked}.railway`, undefined)), /"railway", and/);
  });
});
