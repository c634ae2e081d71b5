import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { proceed, travel, typed } from '../test-data/lost-bicycle.answers.js';
import { changed } from '../test-data/changed.js';
import { lostBicycle } from '../test-data/lost-bicycle.js';
import { Traveller } from '../test-data/traveller.js';

const basket = { marks: { marks: ['basket'] } };

/** Somebody at the list of what was in the basket, with these things on it. */
function withThings(...names: readonly string[]): Traveller {
  const traveller = travel(basket);
  for (const [index, name] of names.entries()) {
    if (index > 0) traveller.another(true);
    traveller.answer({ 'part-name': name });
  }
  return traveller;
}

function names(traveller: Traveller): unknown[] {
  return (traveller.state.items['parts'] ?? []).map((item) => item['part-name']);
}

describe('a page with a repeat', () => {
  it('asks for the first thing at once, then shows the list', () => {
    const traveller = travel(basket);
    assert.equal(traveller.place, 'page parts 1');
    assert.equal(traveller.page().itemNumber, 1);
    assert.equal(traveller.answer({ 'part-name': 'Bread' }), 'list parts');
    assert.equal(traveller.another(true), 'page parts 2');
    assert.equal(traveller.page().itemNumber, 2);
    assert.equal(traveller.page().questions[0]?.raw, '');
    assert.equal(traveller.answer({ 'part-name': 'Cheese' }), 'list parts');
    assert.equal(traveller.another(false), 'page lost-on');
    assert.deepEqual(names(traveller), ['Bread', 'Cheese']);
  });

  it('refuses a thing without what must be said of it, and keeps the list', () => {
    const traveller = withThings('Bread');
    traveller.another(true);
    assert.equal(traveller.answer({ 'part-name': '' }), 'page parts 2');
    assert.deepEqual(traveller.problems, ['part-name required']);
    assert.deepEqual(names(traveller), ['Bread']);
  });

  it('asks for yes or no under the list', () => {
    const traveller = withThings('Bread');
    assert.equal(traveller.another(undefined), 'list parts');
    assert.deepEqual(traveller.problems, ['parts another']);
    const { view } = traveller;
    assert.equal(view.at === 'list' && view.problems[0]?.message.text, 'Select yes to add another thing');
  });

  it('offers no more than its greatest number, and then needs no answer', () => {
    const traveller = withThings('Bread', 'Cheese', 'Wine');
    assert.equal(traveller.view.at === 'list' && traveller.view.canAdd, false);
    assert.equal(traveller.another(true), 'page lost-on');
    assert.equal(names(traveller).length, 3);
    traveller.back();
    assert.equal(traveller.another(undefined), 'page lost-on');
  });

  it('refuses to go on with fewer than its least number', () => {
    const service = changed(
      changed(lostBicycle, 'sections[0].pages[4].repeat.min', 2),
      'sections[0].pages[4].repeat.errors.min',
      'Add two things',
    );
    const traveller = new Traveller(service);
    proceed(traveller, basket);
    traveller.answer({ 'part-name': 'Bread' });
    assert.equal(traveller.another(false), 'list parts');
    assert.deepEqual(traveller.problems, ['parts min']);
    traveller.another(true);
    traveller.answer({ 'part-name': 'Cheese' });
    assert.equal(traveller.another(false), 'page lost-on');
  });

  it('goes back from a thing to the list, and from the list to the page before', () => {
    const traveller = withThings('Bread');
    traveller.another(true);
    assert.equal(traveller.back(), 'list parts');
    assert.deepEqual(names(traveller), ['Bread']);
    assert.equal(traveller.back(), 'page marks');
    assert.equal(traveller.answer(basket.marks), 'list parts');
  });

  it('goes back from the first thing to the page before while there is no list', () => {
    assert.equal(travel(basket).back(), 'page marks');
  });

  it('sees what is asked of one thing by the answers to that thing', () => {
    const traveller = travel({ ...basket, frame: { colour: 'black' } });
    assert.deepEqual(traveller.asked(), ['part-name']);
    assert.deepEqual(traveller.asked({ 'part-name': 'ABC123' }), ['part-name', 'part-value']);
    traveller.answer({ 'part-name': 'ABC123', 'part-value': 'yes' });
    traveller.another(true);
    assert.deepEqual(traveller.asked(), ['part-name']);
  });

  it('keeps an answer about a thing while its question is closed, and leaves it out of the report', () => {
    const traveller = travel({ ...basket, frame: { colour: 'black' } });
    traveller.answer({ 'part-name': 'ABC123', 'part-value': 'yes' });
    traveller.goTo({ at: 'page', pageId: 'parts', item: 0 });
    traveller.answer({ 'part-name': 'Bread' });
    traveller.another(false);
    proceed(traveller);
    assert.deepEqual(traveller.sent['parts'], [{ 'part-name': 'Bread' }]);

    traveller.goTo({ at: 'page', pageId: 'parts', item: 0 });
    assert.equal(traveller.page({ 'part-name': 'ABC123' }).questions[1]?.raw, 'yes');
    traveller.answer({ 'part-name': 'ABC123', 'part-value': 'yes' });
    traveller.another(false);
    assert.deepEqual(traveller.sent['parts'], [{ 'part-name': 'ABC123', 'part-value': 'yes' }]);
  });
});

describe('things on a list', () => {
  it('can be changed one by one', () => {
    const traveller = withThings('Bread', 'Cheese');
    assert.equal(traveller.goTo({ at: 'page', pageId: 'parts', item: 1 }), 'page parts 2');
    assert.equal(traveller.page().questions[0]?.raw, 'Cheese');
    assert.equal(traveller.answer({ 'part-name': 'Ham' }), 'list parts');
    assert.deepEqual(names(traveller), ['Bread', 'Ham']);
  });

  it('can be changed from check answers, and the way leads back there', () => {
    const traveller = withThings('Bread', 'Cheese');
    traveller.another(false);
    proceed(traveller);
    assert.equal(traveller.goTo({ at: 'page', pageId: 'parts', item: 0 }), 'page parts 1');
    assert.equal(traveller.answer({ 'part-name': 'Rolls' }), 'list parts');
    assert.equal(traveller.another(false), 'check-answers');
    assert.deepEqual(traveller.sent['parts'], [{ 'part-name': 'Rolls' }, { 'part-name': 'Cheese' }]);
  });

  it('can be removed, and the others close up', () => {
    const traveller = withThings('Bread', 'Cheese', 'Wine');
    assert.equal(traveller.remove('parts', 1), 'list parts');
    assert.deepEqual(names(traveller), ['Bread', 'Wine']);
    assert.equal(traveller.another(true), 'page parts 3');
  });

  it('with none left, are asked for again', () => {
    const traveller = withThings('Bread');
    assert.equal(traveller.remove('parts', 0), 'page parts 1');
    assert.deepEqual(names(traveller), []);
    assert.equal(traveller.answer({ 'part-name': 'Cheese' }), 'list parts');
  });

  it('removed from check answers, are asked for again before the report can be sent, and lead back there', () => {
    const traveller = withThings('Bread');
    traveller.another(false);
    proceed(traveller);
    assert.equal(traveller.remove('parts', 0), 'page parts 1');
    assert.equal(traveller.submission, undefined);
    assert.equal(traveller.goTo({ at: 'check-answers' }), 'page parts 1');
    traveller.answer({ 'part-name': 'Cheese' });
    assert.equal(proceed(traveller).at(-1), 'list parts');
  });

  it('are not removed where there is none', () => {
    const traveller = withThings('Bread');
    const { state } = traveller;
    for (const [pageId, index] of [
      ['parts', 1],
      ['parts', -1],
      ['parts', 0.5],
      ['kind', 0],
      ['nowhere', 0],
      ['constructor', 0],
    ] as const) {
      traveller.remove(pageId, index);
      assert.equal(traveller.state, state);
    }
  });

  it('cannot be reached beyond the end of the list', () => {
    const traveller = withThings('Bread');
    for (const item of [1, -1, 99, 0.5])
      assert.equal(traveller.goTo({ at: 'page', pageId: 'parts', item }), 'list parts');
  });

  it('are kept while the page is passed over, and come back with it', () => {
    const traveller = withThings('Bread');
    traveller.another(false);
    proceed(traveller);
    traveller.change('marks');
    assert.equal(traveller.answer({ marks: ['bell'] }), 'check-answers');
    assert.equal(traveller.sent['parts'], undefined);
    assert.deepEqual(names(traveller), ['Bread']);
    traveller.change('marks');
    assert.equal(traveller.answer(basket.marks), 'check-answers');
    assert.deepEqual(traveller.sent['parts'], [{ 'part-name': 'Bread' }]);
  });

  it('are asked for again one by one where a change has made them wrong', () => {
    const traveller = withThings('Bread', 'Cheese');
    traveller.goTo({ at: 'page', pageId: 'parts', item: 1 });
    traveller.answer({ 'part-name': 'Cheese', 'part-value': 'unsure' });
    traveller.another(false);
    proceed(traveller);
    assert.equal(traveller.place, 'check-answers');

    // "Not sure" is open only with a frame number. The question is optional, so without it nothing is left to ask.
    traveller.change('frame');
    assert.equal(traveller.answer({ colour: 'red', 'frame-number': '' }), 'check-answers');
    assert.deepEqual(traveller.sent['parts'], [{ 'part-name': 'Bread' }, { 'part-name': 'Cheese' }]);

    // Were it needed, the way would lead to the list and from there to the thing.
    const needed = new Traveller(
      changed(
        changed(lostBicycle, 'sections[0].pages[4].questions[1].optional', undefined),
        'sections[0].pages[4].questions[1].errors',
        {
          required: 'Select one',
        },
      ),
    );
    proceed(needed, basket);
    needed.answer({ 'part-name': 'Bread', 'part-value': 'yes' });
    needed.another(true);
    needed.answer({ 'part-name': 'Cheese', 'part-value': 'unsure' });
    needed.another(false);
    proceed(needed);
    needed.change('frame');
    assert.equal(needed.answer({ colour: 'red', 'frame-number': '' }), 'list parts');
    assert.equal(needed.another(false), 'page parts 2');
    assert.equal(needed.answer({ 'part-name': 'Cheese', 'part-value': 'no' }), 'list parts');
    assert.equal(needed.another(false), 'check-answers');
  });

  it('decide nothing on other pages, and other pages nothing that was not asked', () => {
    const traveller = withThings('Bread');
    traveller.another(false);
    assert.equal(traveller.answer(typed['lost-on']), 'page contact');
    assert.equal('part-name' in traveller.state.answers, false);
  });
});
