import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { proceed, travel, typed } from '../test-data/lost-bicycle.answers.js';
import type { Traveller } from '../test-data/traveller.js';

const TOMORROW = { day: '', month: '', year: '', approximate: false, unknown: false };
const unknown = { ...TOMORROW, unknown: true };
const about = (year: string, month = '', day = '') => ({ ...TOMORROW, year, month, day, approximate: true });
const on = (day: string, month: string, year: string) => ({ ...TOMORROW, day, month, year });

type Sighting = readonly [what: string, date: typeof TOMORROW, time?: string];

/** Somebody at the list of when a tandem was seen, told in this order. */
function withSightings(...sightings: readonly Sighting[]): Traveller {
  const traveller = travel({ kind: { kind: 'tandem' } });
  for (const [index, [what, date, time = '']] of sightings.entries()) {
    if (index > 0) traveller.another(true);
    traveller.answer({ 'seen-on': date, 'seen-at': time, 'seen-doing': what });
  }
  return traveller;
}

function told(traveller: Traveller, pageId = 'sightings', questionId = 'seen-doing'): unknown[] {
  return (traveller.state.items[pageId] ?? []).map((item) => item[questionId]);
}

describe('a chronology', () => {
  it('goes by date whatever order it is told in, and unknown dates come last', () => {
    const traveller = withSightings(
      ['unknown', unknown],
      ['exact', on('2', '3', '2026')],
      ['month', about('2026', '3')],
      ['year', about('2025')],
    );
    assert.deepEqual(told(traveller), ['year', 'month', 'exact', 'unknown']);
    traveller.another(false);
    proceed(traveller);
    assert.deepEqual(
      (traveller.sent['sightings'] as { 'seen-on': string }[]).map((each) => each['seen-on']),
      ['2025~', '2026-03~', '2026-03-02', 'XXXX-XX-XX'],
    );
  });

  it('puts what is known less exactly before the rest of its year or month, and "about" where the day is', () => {
    const traveller = withSightings(
      ['third', on('3', '3', '2026')],
      ['about second', about('2026', '3', '2')],
      ['year', about('2026')],
    );
    assert.deepEqual(told(traveller), ['year', 'about second', 'third']);
  });

  it('goes by time of day within a date, then by the order of telling', () => {
    const day = on('2', '3', '2026');
    const traveller = withSightings(
      ['no time', day],
      ['night', day, 'night'],
      ['morning', day, 'morning'],
      ['no time too', day],
    );
    assert.deepEqual(told(traveller), ['morning', 'night', 'no time', 'no time too']);
  });

  it('finds its new place for what is changed', () => {
    const traveller = withSightings(['a', on('1', '3', '2026')], ['b', on('2', '3', '2026')]);
    traveller.goTo({ at: 'page', pageId: 'sightings', item: 0 });
    traveller.answer({ 'seen-on': unknown, 'seen-at': '', 'seen-doing': 'a' });
    assert.equal(traveller.place, 'list sightings');
    assert.deepEqual(told(traveller), ['b', 'a']);
    traveller.remove('sightings', 0);
    assert.deepEqual(told(traveller), ['a']);
  });

  it('is called by dates, on the list and on check answers, and has no numbered things', () => {
    const traveller = withSightings(['b', unknown], ['a', about('2026', '3')]);
    const { view } = traveller;
    assert.ok(view.at === 'list');
    assert.deepEqual(
      view.dates?.map(({ text }) => text),
      ['About March 2026', 'Not known'],
    );
    assert.equal(view.canMove, false);
    traveller.another(true);
    assert.equal(traveller.page().itemNumber, undefined);
    traveller.back();
    traveller.another(false);
    proceed(traveller);
    const summary = traveller.view;
    assert.ok(summary.at === 'check-answers');
    assert.deepEqual(summary.sections[0]?.lists[0]?.dates, view.dates);
  });

  it('says where the rest can go once it is full', () => {
    const traveller = withSightings(...['a', 'b', 'c', 'd'].map((what): Sighting => [what, unknown]));
    const { view } = traveller;
    assert.ok(view.at === 'list');
    assert.equal(view.canAdd, false);
    assert.equal(view.max, 4);
    assert.equal(view.full?.text, 'Tell us about other times when we call you.');
    assert.equal(traveller.another(true), 'page lost-on');
  });

  it('cannot be rearranged by hand', () => {
    const traveller = withSightings(['a', on('1', '3', '2026')], ['b', unknown]);
    const { state } = traveller;
    traveller.reorder('sightings', 0, 1);
    assert.equal(traveller.state, state);
  });
});

describe('a list that the person puts in order', () => {
  const basket = { marks: { marks: ['basket'] } };
  const withThings = (...names: readonly string[]): Traveller => {
    const traveller = travel(basket);
    for (const [index, name] of names.entries()) {
      if (index > 0) traveller.another(true);
      traveller.answer({ 'part-name': name });
    }
    return traveller;
  };
  const names = (traveller: Traveller): unknown[] => told(traveller, 'parts', 'part-name');

  it('moves a thing up and down, and stays where it is', () => {
    const traveller = withThings('Bread', 'Cheese', 'Wine');
    assert.equal(traveller.reorder('parts', 2, -1), 'list parts');
    assert.deepEqual(names(traveller), ['Bread', 'Wine', 'Cheese']);
    traveller.reorder('parts', 0, 1);
    assert.deepEqual(names(traveller), ['Wine', 'Bread', 'Cheese']);
    traveller.another(false);
    traveller.answer(typed['lost-on']);
    proceed(traveller);
    assert.deepEqual(traveller.sent['parts'], [
      { 'part-name': 'Wine' },
      { 'part-name': 'Bread' },
      { 'part-name': 'Cheese' },
    ]);
  });

  it('does not move what would leave the list, or is not on it', () => {
    const traveller = withThings('Bread', 'Cheese');
    const { state } = traveller;
    for (const [pageId, index, by] of [
      ['parts', 0, -1],
      ['parts', 1, 1],
      ['parts', 2, -1],
      ['parts', 0.5, 1],
      ['kind', 0, 1],
      ['nowhere', 0, 1],
      ['constructor', 0, 1],
    ] as const) {
      traveller.reorder(pageId, index, by);
      assert.equal(traveller.state, state);
    }
  });

  it('offers moves from the second thing on', () => {
    const one = withThings('Bread').view;
    assert.equal(one.at === 'list' && one.canMove, false);
    const two = withThings('Bread', 'Cheese').view;
    assert.equal(two.at === 'list' && two.canMove, true);
  });
});
