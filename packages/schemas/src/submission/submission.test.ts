import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSubmission } from './submission.js';
import { changed } from '../test-data/changed.js';
import { lostOn, proceed, travel } from '../test-data/lost-bicycle.answers.js';
import { lostBicycle } from '../test-data/lost-bicycle.js';
import { deepFreeze } from '../test-data/traveller.js';

const context = { today: '2026-06-15' };

/** The answers of a report about a bicycle with a basket, as they are sent. */
const valid = deepFreeze(
  (() => {
    const traveller = travel({ marks: { marks: ['bell', 'basket'] } });
    traveller.answer({ 'part-name': 'Bread', 'part-value': 'no' });
    traveller.another(true);
    traveller.answer({ 'part-name': 'Cheese' });
    traveller.another(false);
    proceed(traveller);
    assert.ok(traveller.submission);
    return traveller.submission;
  })(),
);

function refusalsOf(answers: Readonly<Record<string, unknown>>, day = context.today): string[] {
  const refused = checkSubmission(lostBicycle, { answers }, { today: day });
  return refused.map(({ pointer, code }) => `${pointer} ${code}`);
}

describe('toSubmission', () => {
  it('names the service, its version, the force and the language, and holds relevant answers only', () => {
    assert.deepEqual(valid, {
      service: { id: 'lost-bicycle', version: '1.2.0' },
      force: 'gwent',
      language: 'cy',
      answers: {
        kind: 'bicycle',
        colour: 'red',
        'frame-number': 'WTU123',
        marks: ['bell', 'basket'],
        parts: [{ 'part-name': 'Bread', 'part-value': 'no' }, { 'part-name': 'Cheese' }],
        'lost-on': '2026-06-14',
        'your-name': { first: 'Siân', last: 'Llwyd' },
        true: true,
      },
    });
  });

  it('is undefined on every page before check answers', () => {
    for (const pageId of ['kind', 'frame', 'marks', 'lost-on', 'contact', 'declaration']) {
      assert.equal(travel({ [pageId]: {} }).submission, undefined, pageId);
    }
  });

  it('is the same for the same state', () => {
    const traveller = travel();
    assert.deepEqual(traveller.submission, traveller.submission);
  });
});

describe('checkSubmission', () => {
  it('accepts what toSubmission gives', () => assert.deepEqual(refusalsOf(valid.answers), []));

  it('accepts what a form left out because it is optional', () => {
    const { 'frame-number': _, ...rest } = valid.answers;
    assert.deepEqual(refusalsOf(rest), []);
  });

  const broken: Readonly<Record<string, readonly [string, unknown, readonly string[]]>> = {
    'a required answer missing': ['marks', undefined, ['/answers/marks required', '/answers/parts not-relevant']],
    'an answer of the wrong type': ['lost-on', 20260614, ['/answers/lost-on type']],
    'null for an answer': ['your-name', null, ['/answers/your-name type']],
    'an unknown option': ['colour', 'green', ['/answers/colour type', '/answers/parts/0 not-relevant']],
    'an option that is closed': [
      'kind',
      'scooter',
      [
        '/answers/marks type',
        '/answers/parts not-relevant',
        '/answers/colour not-relevant',
        '/answers/frame-number not-relevant',
      ],
    ],
    'an option twice': ['marks', ['bell', 'bell'], ['/answers/marks type', '/answers/parts not-relevant']],
    '"none of these" with others': ['marks', ['bell', 'basket', 'none'], ['/answers/marks none']],
    'text that is too long': ['frame-number', 'A'.repeat(13), ['/answers/frame-number maxLength']],
    'text against the pattern': ['frame-number', 'wtu', ['/answers/frame-number pattern']],
    'text that was not trimmed': ['frame-number', ' WTU123', ['/answers/frame-number type']],
    'text with NUL': ['frame-number', 'WTU\u0000', ['/answers/frame-number type']],
    'empty text for an optional answer': ['frame-number', '', ['/answers/frame-number type']],
    'a date to come': ['lost-on', '2026-06-16', ['/answers/lost-on notAfter']],
    'a date that never was': ['lost-on', '2026-02-30', ['/answers/lost-on type']],
    'half a name': ['your-name', { first: 'Siân' }, ['/answers/your-name last']],
    'a name with another part': [
      'your-name',
      { first: 'Siân', last: 'Llwyd', middle: 'x' },
      ['/answers/your-name type'],
    ],
    'a postcode that was not tidied': [
      'address',
      { line1: '1', town: 'Caerdydd', postcode: 'cf103nq' },
      ['/answers/address postcode'],
    ],
    'a declaration not made': ['true', false, ['/answers/true type']],
    'an answer to a question that did not come up': ['other-colour', 'teal', ['/answers/other-colour not-relevant']],
    'an answer to a page that did not come up': ['why-late', 'Because', ['/answers/why-late not-relevant']],
    'an answer about one thing outside its list': ['part-name', 'Bread', ['/answers not-relevant']],
    'a key that the service does not know': ['letmein', 'x', ['/answers not-relevant']],
    'a list that is missing': ['parts', undefined, ['/answers/parts required']],
    'a list that is none': ['parts', { 0: {} }, ['/answers/parts type']],
    'a list that is empty': ['parts', [], ['/answers/parts min']],
    'a list that is too long': [
      'parts',
      Array.from({ length: 4 }, () => ({ 'part-name': 'A' })),
      ['/answers/parts max'],
    ],
    'a thing that is none': [
      'parts',
      [{ 'part-name': 'A' }, null, ['A']],
      ['/answers/parts/1 type', '/answers/parts/2 type'],
    ],
    'a thing without what is needed': ['parts', [{}], ['/answers/parts/0/part-name required']],
    'a thing with too much text': [
      'parts',
      [{ 'part-name': 'A'.repeat(31) }],
      ['/answers/parts/0/part-name maxLength'],
    ],
    'a thing with an unknown key': ['parts', [{ 'part-name': 'A', letmein: 'x' }], ['/answers/parts/0 not-relevant']],
    'a thing with an answer to another page': [
      'parts',
      [{ 'part-name': 'A', kind: 'car' }],
      ['/answers/parts/0 not-relevant'],
    ],
    'answers that lead to an exit page': [
      'kind',
      'car',
      [
        '/answers exit',
        ...['colour', 'frame-number', 'marks', 'parts', 'lost-on', 'your-name', 'true'].map(
          (id) => `/answers/${id} not-relevant`,
        ),
      ],
    ],
  };
  for (const [what, [id, value, refusals]] of Object.entries(broken)) {
    it(`refuses ${what}`, () => {
      assert.deepEqual(refusalsOf(changed(valid.answers, id, value)).sort(), [...refusals].sort());
    });
  }

  it('asks for everything that nothing answers', () => {
    assert.deepEqual(refusalsOf({}), [
      '/answers/kind required',
      '/answers/marks required',
      '/answers/lost-on required',
      '/answers/your-name required',
      '/answers/true required',
    ]);
  });

  it('takes its day from whoever asks', () => {
    assert.deepEqual(refusalsOf(valid.answers, '2026-06-13'), ['/answers/lost-on notAfter']);
    const old = travel({ 'lost-on': lostOn('15', '6', '2025'), frame: { colour: 'red' } }).sent;
    assert.deepEqual(refusalsOf(old), []);
    assert.deepEqual(refusalsOf(old, '2026-06-16'), ['/answers/why-late required']);
  });

  it('never repeats a key that it does not know, nor anything that was sent', () => {
    const secret = 'SECRET-9f2c';
    const hostile: unknown = JSON.parse(
      `{"__proto__": "${secret}", "constructor": {"${secret}": 1}, "${secret}": 2, "kind": "${secret}", "parts": [{"${secret}": "${secret}"}]}`,
    );
    const refused = checkSubmission(lostBicycle, { answers: hostile as Record<string, unknown> }, context);
    assert.ok(refused.length > 0);
    assert.ok(!JSON.stringify(refused).includes('SECRET') && !JSON.stringify(refused).includes('__proto__'));
    assert.ok(refused.some(({ pointer, code }) => pointer === '/answers' && code === 'not-relevant'));
  });

  it('does not find answers on the prototype of what was sent', () => {
    const inherited = Object.create(valid.answers) as Record<string, unknown>;
    assert.ok(refusalsOf(inherited).includes('/answers/kind required'));
  });

  it('changes nothing that it is given', () => {
    const frozen = deepFreeze(structuredClone(valid));
    assert.deepEqual(checkSubmission(deepFreeze(lostBicycle), frozen, context), []);
  });
});
