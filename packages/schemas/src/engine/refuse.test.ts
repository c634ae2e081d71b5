import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { proceed, travel } from '../test-data/lost-bicycle.answers.js';

function ready() {
  const traveller = travel({ marks: { marks: ['basket'] } });
  traveller.answer({ 'part-name': 'Bread' });
  traveller.another(true);
  traveller.answer({ 'part-name': 'Cheese' });
  traveller.another(false);
  proceed(traveller);
  assert.equal(traveller.place, 'check-answers');
  return traveller;
}

const cases = [
  ['a question', [['/answers/lost-on', 'notAfter']], 'page lost-on', ['lost-on notAfter']],
  [
    'several on one page',
    [
      ['/answers/email', 'format'],
      ['/answers/your-name', 'last'],
    ],
    'page contact',
    ['your-name last', 'email format'],
  ],
  [
    'several pages: the first',
    [
      ['/answers/your-name', 'last'],
      ['/answers/kind', 'type'],
    ],
    'page kind',
    ['kind type'],
  ],
  ['one thing of a list', [['/answers/parts/1/part-name', 'maxLength']], 'page parts 2', ['part-name maxLength']],
  [
    'several things: the first',
    [
      ['/answers/parts/1/part-name', 'x'],
      ['/answers/parts/0/part-name', 'y'],
    ],
    'page parts 1',
    ['part-name y'],
  ],
  ['a list', [['/answers/parts', 'min']], 'list parts', ['parts min']],
  ['a part of an answer', [['/answers/your-name/first', 'first']], 'page contact', ['your-name first']],
] as const;

describe('refuse', () => {
  for (const [what, pointers, place, problems] of cases) {
    it(`brings the person to the page of ${what}`, () => {
      const traveller = ready();
      assert.equal(traveller.refuse(pointers.map(([pointer, code]) => ({ pointer, code }))), place);
      assert.deepEqual(traveller.problems, problems);
      const { view } = traveller;
      assert.ok('problems' in view && view.problems.every(({ message }) => message.text !== ''));
      assert.equal(view.problems.length, problems.length);
    });
  }

  it('shows the answer that was refused, and leads back to check answers', () => {
    const traveller = ready();
    traveller.refuse([{ pointer: '/answers/parts/1/part-name', code: 'maxLength' }]);
    assert.equal(traveller.page().questions[0]?.raw, 'Cheese');
    assert.equal(traveller.answer({ 'part-name': 'Ham' }), 'list parts');
    assert.equal(traveller.another(false), 'check-answers');
    assert.ok(traveller.submission);
  });

  it('has a sentence for a code that the definition does not know', () => {
    const traveller = ready();
    traveller.refuse([{ pointer: '/answers/kind', code: 'type' }]);
    assert.equal(traveller.page().problems[0]?.message.text, 'Select what you lost');
  });

  const pointless = [
    '',
    '/',
    '/answers',
    '/answers/',
    '/answers/unknown',
    '/answers/constructor',
    '/answers/__proto__',
    '/answers/other-colour',
    '/answers/why-late',
    '/answers/not-here',
    '/answers/parts/2/part-name',
    '/answers/parts/-1/part-name',
    '/answers/parts/x/part-name',
    '/answers/parts/0/kind',
    '/answers/parts/0',
    '/answers/part-name',
    '/service/id',
    'answers/kind',
    '/answers/kind~1',
    '/answers/kinds',
  ];
  for (const pointer of pointless) {
    it(`changes nothing for "${pointer}", which nothing that was asked answers to`, () => {
      const traveller = ready();
      const { state } = traveller;
      traveller.refuse([{ pointer, code: 'required' }]);
      assert.equal(traveller.state, state);
    });
  }
});
