import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lostOn, proceed, travel, typed } from '../test-data/lost-bicycle.answers.js';
import { lostBicycle } from '../test-data/lost-bicycle.js';
import { Traveller } from '../test-data/traveller.js';
import type { RawAnswers } from './types.js';

const paths: readonly (readonly [string, Readonly<Record<string, RawAnswers>>, readonly string[]])[] = [
  [
    'a bicycle lost yesterday: only the pages that concern it',
    {},
    ['kind', 'frame', 'marks', 'lost-on', 'contact', 'declaration', 'check-answers'],
  ],
  [
    'a scooter: no page about the frame',
    { kind: { kind: 'scooter' } },
    ['kind', 'marks', 'lost-on', 'contact', 'declaration', 'check-answers'],
  ],
  ['a car: the exit page, and nothing after it', { kind: { kind: 'car' } }, ['kind', 'exit not-here']],
  [
    'a bicycle lost long ago without a frame number: why so late',
    { frame: { colour: 'red', 'frame-number': '' }, 'lost-on': lostOn('14', '6', '2024') },
    ['kind', 'frame', 'marks', 'lost-on', 'long-ago', 'contact', 'declaration', 'check-answers'],
  ],
  [
    'a bicycle lost long ago with a frame number: no such question',
    { 'lost-on': lostOn('14', '6', '2024') },
    ['kind', 'frame', 'marks', 'lost-on', 'contact', 'declaration', 'check-answers'],
  ],
  [
    'a bicycle lost exactly a year ago: not yet long ago',
    { frame: { colour: 'red' }, 'lost-on': lostOn('15', '6', '2025') },
    ['kind', 'frame', 'marks', 'lost-on', 'contact', 'declaration', 'check-answers'],
  ],
  [
    'a day that is not known: neither long ago nor lately',
    {
      frame: { colour: 'red' },
      'lost-on': { 'lost-on': { day: '', month: '', year: '', approximate: false, unknown: true } },
    },
    ['kind', 'frame', 'marks', 'lost-on', 'contact', 'declaration', 'check-answers'],
  ],
  ['a basket: its list', { marks: { marks: ['bell', 'basket'] } }, ['kind', 'frame', 'marks', 'parts 1']],
];

describe('the order of pages', () => {
  for (const [title, given, expected] of paths) {
    it(title, () => {
      const places = proceed(new Traveller(lostBicycle), given);
      assert.deepEqual(
        places.map((each) => each.replace('page ', '')),
        expected,
      );
    });
  }
});

describe('a page that is refused', () => {
  it('stays on show, with what was typed and what is wrong, and keeps earlier answers', () => {
    const traveller = travel();
    traveller.change('lost-on');
    const before = traveller.state.answers;
    assert.equal(traveller.answer(lostOn('31', '2', '2026')), 'page lost-on');
    assert.deepEqual(traveller.problems, ['lost-on real']);
    assert.deepEqual(traveller.state.answers, before);
    assert.deepEqual(traveller.page().questions[0]?.raw, {
      day: '31',
      month: '2',
      year: '2026',
      approximate: false,
      unknown: false,
    });
  });

  it('names every question that is wrong, in order', () => {
    const traveller = travel({ frame: { colour: 'other', 'other-colour': 'x', 'frame-number': 'lower' } });
    assert.equal(traveller.place, 'page frame');
    assert.deepEqual(traveller.problems, ['other-colour minLength', 'frame-number pattern']);
  });

  it('is forgiven once it is right, and when the person leaves it', () => {
    const traveller = travel({ kind: {} });
    assert.deepEqual(traveller.problems, ['kind required']);
    traveller.answer(typed.kind);
    assert.deepEqual(traveller.problems, []);
    traveller.answer({});
    assert.deepEqual(traveller.problems, ['colour required']);
    traveller.back();
    assert.deepEqual(traveller.problems, []);
  });

  it('asks for a required answer even when nothing at all was typed', () => {
    const traveller = travel({ contact: {} });
    assert.deepEqual(traveller.problems, ['your-name required']);
  });

  it('does not mind an optional answer left out, but minds one that is wrong', () => {
    const wrong = travel({
      contact: {
        ...typed.contact,
        email: 'nope',
        telephone: '1',
        address: { line1: 'A', line2: '', town: '', county: '', postcode: '' },
      },
    });
    assert.deepEqual(wrong.problems, ['email format', 'telephone format', 'address town', 'address postcode']);
  });
});

describe('a question that another on its page opens', () => {
  it('is asked as soon as the other is typed, and only then', () => {
    const traveller = new Traveller(lostBicycle);
    traveller.answer(typed.kind);
    assert.deepEqual(traveller.asked(), ['colour', 'frame-number']);
    assert.deepEqual(traveller.asked({ colour: 'other' }), ['colour', 'other-colour', 'frame-number']);
    assert.deepEqual(traveller.asked({ colour: 'red' }), ['colour', 'frame-number']);
    assert.deepEqual(traveller.asked({ colour: 'nonsense' }), ['colour', 'frame-number']);
  });

  it('is needed while it is open and ignored while it is closed', () => {
    assert.deepEqual(travel({ frame: { colour: 'other', 'other-colour': '' } }).problems, ['other-colour required']);
    const closed = travel({ frame: { colour: 'red', 'other-colour': 'x'.repeat(500) } });
    assert.equal(closed.place, 'check-answers');
    assert.equal(closed.state.answers['other-colour'], undefined);
  });

  it('takes its fault with it when it closes', () => {
    const traveller = travel({ frame: { colour: 'other', 'other-colour': 'x' } });
    assert.equal(traveller.page().problems.length, 1);
    assert.deepEqual(traveller.page({ colour: 'red', 'other-colour': 'x' }).problems, []);
  });

  it('keeps its answer while closed, and leaves it out of the report', () => {
    const traveller = travel({ frame: { colour: 'other', 'other-colour': 'teal' } });
    assert.equal(traveller.sent['other-colour'], 'teal');

    traveller.change('frame');
    traveller.answer({ colour: 'red' });
    assert.equal(traveller.state.answers['other-colour'], 'teal');
    assert.equal(traveller.sent['other-colour'], undefined);

    traveller.change('frame');
    assert.deepEqual(traveller.asked(), ['colour', 'frame-number']);
    assert.equal(traveller.page({ colour: 'other' }).questions[1]?.raw, 'teal');
  });
});

describe('an option that an earlier answer opens', () => {
  it('is offered only then', () => {
    const offered = (kind: string): string[] | undefined => {
      const traveller = travel({ kind: { kind }, marks: { marks: [] } });
      assert.equal(traveller.place, 'page marks');
      return traveller.page().questions[0]?.options.map(({ id }) => id);
    };
    assert.deepEqual(offered('bicycle'), ['bell', 'basket', 'none']);
    assert.deepEqual(offered('scooter'), ['bell', 'none']);
  });

  it('cannot be chosen otherwise, even by whoever sends it', () => {
    const traveller = travel({ kind: { kind: 'scooter' }, marks: { marks: ['basket'] } });
    assert.deepEqual(traveller.problems, ['marks required']);
  });
});

describe('answers of pages that are passed over', () => {
  it('come back when the person changes their mind, and are not sent meanwhile', () => {
    const traveller = travel();
    const first = traveller.submission;
    assert.ok(first);

    traveller.change('kind');
    assert.equal(traveller.answer({ kind: 'scooter' }), 'check-answers');
    assert.equal(traveller.state.answers['frame-number'], 'WTU123');
    assert.deepEqual(Object.keys(traveller.sent), ['kind', 'marks', 'lost-on', 'your-name', 'true']);

    traveller.change('kind');
    assert.equal(traveller.answer({ kind: 'bicycle' }), 'check-answers');
    assert.deepEqual(traveller.submission, first);
  });

  it('decide nothing meanwhile', () => {
    const traveller = travel({ 'lost-on': lostOn('14', '6', '2024') });
    assert.equal(traveller.place, 'check-answers');
    // The frame number spared the question why; without the frame it is asked.
    traveller.change('kind');
    assert.equal(traveller.answer({ kind: 'scooter' }), 'page long-ago');
  });

  it('lose an answer that was on show and emptied', () => {
    const traveller = travel();
    traveller.change('frame');
    traveller.answer({ colour: 'red', 'frame-number': '' });
    assert.equal('frame-number' in traveller.state.answers, false);
  });
});

describe('an exit page', () => {
  it('ends the journey: it cannot be answered, listed or sent, only left', () => {
    const traveller = travel({ kind: { kind: 'car' } });
    const { state } = traveller;
    traveller.answer({ kind: 'bicycle' });
    assert.equal(traveller.state, state);
    traveller.another(true);
    assert.equal(traveller.state, state);
    assert.equal(traveller.submission, undefined);
    assert.equal(traveller.back(), 'page kind');
    assert.deepEqual(traveller.page().questions[0]?.raw, 'car');
  });

  it('stops a change of mind late in the journey, and lets it be taken back', () => {
    const traveller = travel();
    traveller.change('kind');
    assert.equal(traveller.answer({ kind: 'car' }), 'exit not-here');
    assert.equal(traveller.submission, undefined);
    assert.equal(traveller.back(), 'page kind');
    assert.equal(traveller.answer({ kind: 'bicycle' }), 'check-answers');
  });
});

describe('a journey taken up on another day', () => {
  it('asks again for a date that is wrong by then, before it can be sent', () => {
    const tomorrow = travel({ 'lost-on': lostOn('15', '6', '2026') });
    assert.equal(tomorrow.place, 'check-answers');
    const yesterday = new Traveller(lostBicycle, '2026-06-14');
    yesterday.state = tomorrow.state;
    assert.equal(yesterday.submission, undefined);
    yesterday.change('declaration');
    assert.equal(yesterday.place, 'page lost-on');
    assert.equal(proceed(yesterday, { 'lost-on': lostOn('14', '6', '2026') }).at(-1), 'check-answers');
    assert.ok(yesterday.submission);
  });
});
