import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lostOn, proceed, travel, typed } from '../test-data/lost-bicycle.answers.js';
import { lostBicycle } from '../test-data/lost-bicycle.js';
import { Traveller } from '../test-data/traveller.js';

describe('a change link', () => {
  it('leads to its page, filled in, and straight back', () => {
    const traveller = travel();
    assert.equal(traveller.change('marks'), 'page marks');
    assert.deepEqual(traveller.page().questions[0]?.raw, ['bell']);
    assert.equal(traveller.answer({ marks: ['none'] }), 'check-answers');
    assert.equal(traveller.state.changing, undefined);
  });

  it('asks the page that a change opens, and only that', () => {
    const traveller = travel({ kind: { kind: 'scooter' } });
    traveller.change('kind');
    assert.equal(traveller.answer({ kind: 'bicycle' }), 'page frame');
    assert.equal(traveller.submission, undefined);
    assert.equal(traveller.answer(typed.frame), 'check-answers');
  });

  it('asks a page of optional questions that a change opens, too', () => {
    const optional = structuredClone(lostBicycle);
    for (const question of optional.sections[0]?.pages[2]?.questions ?? []) question.optional = true;
    const traveller = new Traveller(optional);
    proceed(traveller, { kind: { kind: 'scooter' } });
    assert.equal(traveller.place, 'check-answers');
    traveller.change('kind');
    assert.equal(traveller.answer({ kind: 'bicycle' }), 'page frame');
    assert.equal(traveller.answer({}), 'check-answers');
  });

  it('asks again where a change closes the option that was chosen', () => {
    const traveller = travel({ marks: { marks: ['bell', 'basket'] } });
    traveller.answer({ 'part-name': 'Bread' });
    traveller.another(false);
    proceed(traveller);
    assert.equal(traveller.place, 'check-answers');

    traveller.change('kind');
    assert.equal(traveller.answer({ kind: 'scooter' }), 'page marks');
    assert.deepEqual(
      traveller.page().questions[0]?.options.map(({ id }) => id),
      ['bell', 'none'],
    );
    assert.equal(traveller.answer({ marks: ['bell'] }), 'check-answers');
    assert.equal(traveller.sent['parts'], undefined);
  });

  it('follows a change through as many pages as it opens', () => {
    const traveller = travel({ kind: { kind: 'scooter' }, 'lost-on': lostOn('14', '6', '2024') });
    assert.equal(traveller.place, 'check-answers');
    traveller.change('lost-on');
    assert.equal(traveller.answer(lostOn('14', '6', '2026')), 'check-answers');
    traveller.change('kind');
    assert.equal(traveller.answer({ kind: 'bicycle' }), 'page frame');
    assert.equal(traveller.answer({ colour: 'red' }), 'check-answers');
    traveller.change('lost-on');
    assert.equal(traveller.answer(lostOn('14', '6', '2024')), 'check-answers');
  });

  it('keeps the change going over a step back from a page that it opened', () => {
    const traveller = travel({ kind: { kind: 'scooter' } });
    traveller.change('kind');
    traveller.answer({ kind: 'bicycle' });
    assert.equal(traveller.back(), 'page kind');
    assert.equal(traveller.answer({ kind: 'scooter' }), 'check-answers');
  });

  it('given up with Back, leads to check answers and changes nothing', () => {
    const traveller = travel();
    const { submission } = traveller;
    traveller.change('kind');
    assert.equal(traveller.back(), 'check-answers');
    assert.deepEqual(traveller.submission, submission);
    assert.equal(traveller.state.changing, undefined);
  });

  it('refused and then given up, leaves the old answer', () => {
    const traveller = travel();
    traveller.change('marks');
    traveller.answer({ marks: [] });
    assert.deepEqual(traveller.problems, ['marks required']);
    assert.equal(traveller.back(), 'check-answers');
    assert.deepEqual(traveller.state.answers['marks'], ['bell']);
  });
});

describe('goTo', () => {
  it('cannot jump ahead of the first page that still needs the person', () => {
    const traveller = travel({ marks: {} });
    assert.equal(traveller.place, 'page marks');
    for (const pageId of ['lost-on', 'contact', 'declaration']) assert.equal(traveller.change(pageId), 'page marks');
    assert.equal(traveller.goTo({ at: 'check-answers' }), 'page marks');
    assert.equal(traveller.change('kind'), 'page kind');
  });

  it('cannot reach a page that is passed over, or that does not exist', () => {
    const traveller = travel({ kind: { kind: 'scooter' } });
    for (const pageId of ['frame', 'parts', 'not-here', 'nowhere', 'constructor', '']) {
      assert.equal(traveller.change(pageId), 'check-answers');
      assert.equal(traveller.goTo({ at: 'list', pageId }), 'check-answers');
      assert.equal(traveller.goTo({ at: 'exit', pageId }), 'check-answers');
    }
  });

  it('cannot leave an exit page forwards', () => {
    const traveller = travel({ kind: { kind: 'car' } });
    assert.equal(traveller.goTo({ at: 'check-answers' }), 'exit not-here');
    assert.equal(traveller.change('marks'), 'exit not-here');
  });

  it('before everything is answered is a step back, after which the pages follow in order', () => {
    const traveller = travel({ marks: {} });
    traveller.change('kind');
    assert.equal(traveller.state.changing, undefined);
    assert.equal(traveller.answer(typed.kind), 'page frame');
  });

  it('takes a place on a page without a list for the page', () => {
    const traveller = travel();
    assert.equal(traveller.goTo({ at: 'page', pageId: 'kind', item: 3 }), 'page kind');
    assert.equal(traveller.goTo({ at: 'list', pageId: 'kind' }), 'page kind');
    assert.equal(traveller.goTo({ at: 'exit', pageId: 'kind' }), 'page kind');
  });
});

describe('Back', () => {
  it('retraces the whole way, with every answer still there, and stops at the first page', () => {
    const traveller = travel();
    const places = [traveller.place];
    while (traveller.view.canGoBack) places.push(traveller.back());
    assert.deepEqual(places, [
      'check-answers',
      'page declaration',
      'page contact',
      'page lost-on',
      'page marks',
      'page frame',
      'page kind',
    ]);
    const { state } = traveller;
    traveller.back();
    assert.equal(traveller.state, state);
    assert.equal(proceed(traveller).at(-1), 'check-answers');
  });

  it('passes over pages that the answers have closed', () => {
    const traveller = travel({ kind: { kind: 'scooter' }, 'lost-on': {} });
    assert.equal(traveller.back(), 'page marks');
    assert.equal(traveller.back(), 'page kind');
  });

  it('loses nothing that was accepted and stores nothing that was not', () => {
    const traveller = travel({ contact: {} });
    traveller.answer({ 'your-name': { first: 'Only', last: '' } });
    traveller.back();
    assert.equal(traveller.state.answers['your-name'], undefined);
    assert.equal(traveller.state.answers['lost-on'], '2026-06-14');
  });
});

describe('a page with nothing to ask', () => {
  it('is passed over, both ways', () => {
    const service = structuredClone(lostBicycle);
    const marks = service.sections[0]?.pages[3]?.questions?.[0];
    assert.ok(marks);
    marks.condition = { question: 'kind', equals: 'bicycle' };
    const traveller = new Traveller(service);
    assert.equal(traveller.answer({ kind: 'scooter' }), 'page lost-on');
    assert.equal(traveller.back(), 'page kind');
    proceed(traveller, { kind: { kind: 'scooter' } });
    assert.equal(traveller.place, 'check-answers');
    assert.equal(traveller.sent['marks'], undefined);
    traveller.change('kind');
    assert.equal(traveller.answer({ kind: 'bicycle' }), 'page frame');
    assert.equal(traveller.answer(typed.frame), 'page marks');
  });
});
