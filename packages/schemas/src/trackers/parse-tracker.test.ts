import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DefinitionError, type DefinitionFault } from '../definition/faults.js';
import { changed } from '../test-data/changed.js';
import { createWords } from '../messages/words.js';
import { nextWordDue, outcomeView, parseTracker, stageTitle, stageView } from './index.js';

const tracker = {
  id: 'lost-hat',
  version: '1.0.0',
  language: 'en',
  title: 'Your hat',
  stages: [
    {
      id: 'received',
      title: 'We have it',
      meaning: 'It is safe.',
      next: 'We look.',
      expectedDays: 7,
      rights: [{ id: 'ask', text: 'You may ask.', link: { href: 'https://example.com/', label: 'Ask' } }],
      support: [{ id: 'hatter', text: 'A hatter helps.' }],
    },
    { id: 'closed', title: 'Closed', meaning: 'It is over.', next: 'Nothing.', final: true },
    { id: 'withdrawn', title: 'Taken back', meaning: 'You stopped.', next: 'Nothing.', final: true },
  ],
  outcomes: [{ id: 'found', title: 'Found', meaning: 'You have it.' }],
  support: [{ id: 'friend', text: 'A friend helps.' }],
};
const welsh = { 'stages.received.title': 'Mae gennym', 'stages.received.rights.ask.link.label': 'Gofyn' };

const refusal = (json: unknown, options?: Parameters<typeof parseTracker>[1]): readonly DefinitionFault[] => {
  try {
    parseTracker(json, options);
  } catch (error) {
    assert.ok(error instanceof DefinitionError);
    assert.match(error.message, /^Tracker definition /);
    return error.faults;
  }
  return [];
};

const fixtures: Readonly<
  Record<string, { at: string; to: unknown; path?: string; expected: RegExp; nearest?: string }>
> = {
  'a misspelt key': {
    at: 'stages[0].meening',
    to: 'It is safe.',
    expected: /^one of: id, title, meaning/,
    nearest: 'meaning',
  },
  'a stage twice': { at: 'stages[1].id', to: 'received', expected: /no other stage/, path: 'stages[1].id' },
  'an outcome without its meaning': { at: 'outcomes[0].meaning', to: undefined, expected: /^text$/ },
  'a link that runs script': {
    at: 'stages[0].rights[0].link.href',
    to: 'javascript:1',
    expected: /begins with https:/,
  },
  'another first stage': { at: 'stages[0].id', to: 'begun', path: 'stages[0]', expected: /the stage "received"/ },
  'no stage "withdrawn"': { at: 'stages[2].id', to: 'stopped', path: 'stages', expected: /a stage "withdrawn"/ },
  'a "closed" that is not final': { at: 'stages[1].final', to: undefined, expected: /^true: nothing comes after it/ },
  'a promise after the end': { at: 'stages[1].expectedDays', to: 7, expected: /after a final stage/ },
  'a promise of no days': { at: 'stages[0].expectedDays', to: 0, expected: /at least 1/ },
  'no outcome': { at: 'outcomes', to: [], expected: /at least 1/ },
  'a point twice': {
    at: 'support',
    to: [tracker.support[0], tracker.support[0]],
    path: 'support[1].id',
    expected: /no other point/,
  },
};

describe('reading a tracker', () => {
  it('takes a right one', () => assert.deepEqual(parseTracker(tracker, { overlays: { cy: welsh } }), tracker));

  for (const [name, { at, to, path = at, expected, nearest }] of Object.entries(fixtures)) {
    it(`refuses ${name}, with the place and the remedy`, () => {
      const found = refusal(changed(tracker, at, to)).find((fault) => fault.path === path);
      assert.ok(found, JSON.stringify(refusal(changed(tracker, at, to))));
      assert.match(found.expected, expected);
      if (nearest !== undefined) assert.equal(found.nearest, nearest);
    });
  }

  it('refuses a translation of what is not there, and what a whole one lacks', () => {
    const [fault] = refusal(tracker, { overlays: { cy: { 'stages.recieved.title': 'Mae gennym' } } });
    assert.deepEqual([fault?.path, fault?.nearest], ['cy.json["stages.recieved.title"]', 'stages.received.title']);
    const missing = refusal(tracker, { overlays: { cy: welsh }, complete: ['cy'] });
    assert.ok(missing.some(({ path }) => path === 'cy.json["outcomes.found.meaning"]'));
    assert.ok(!missing.some(({ path }) => path === 'cy.json["stages.received.title"]'));
  });

  it('refuses what is no definition at all', () => {
    for (const json of [undefined, null, 'x', [], {}]) assert.notDeepEqual(refusal(json), []);
  });
});

describe('what a tracker says of a report', () => {
  const parsed = parseTracker(tracker);
  const words = createWords('en', 'cy', welsh);

  it('says it in the reader’s language, and what is missing in English', () => {
    const shown = stageView(parsed, { stage: 'received', expectBy: '2026-11-22' }, words, '2026-11-22');
    assert.ok(shown);
    assert.deepEqual(shown.title, { text: 'Mae gennym', lang: 'cy' });
    assert.deepEqual(shown.next, { text: 'We look.', lang: 'en' });
    assert.deepEqual(shown.rights[0]?.link, { href: 'https://example.com/', label: { text: 'Gofyn', lang: 'cy' } });
    assert.deepEqual(
      shown.support.map(({ id }) => id),
      ['hatter', 'friend'],
    );
    assert.deepEqual(stageTitle(parsed, 'received', words), { text: 'Mae gennym', lang: 'cy' });
  });

  it('is late on the day after the one that was promised, and never after the end', () => {
    const late = (stage: string, today: string): boolean | undefined =>
      stageView(parsed, { stage, expectBy: '2026-11-22' }, words, today)?.isOverdue;
    assert.deepEqual(
      [late('received', '2026-11-21'), late('received', '2026-11-22'), late('received', '2026-11-23')],
      [false, false, true],
    );
    assert.equal(late('closed', '2026-12-01'), false);
    assert.equal(
      stageView(parsed, { stage: 'closed', expectBy: '2026-11-22' }, words, '2026-11-21')?.expectBy,
      undefined,
    );
  });

  it('promises the next word over the end of a month, and none where the stage promises none', () => {
    assert.equal(nextWordDue(parsed, 'received', '2026-12-28'), '2027-01-04');
    assert.equal(nextWordDue(parsed, 'closed', '2026-12-28'), undefined);
  });

  it('explains an outcome, and says nothing of what it does not know', () => {
    const position = { stage: 'closed', outcome: 'found' };
    assert.equal(stageView(parsed, position, words, '2026-11-22')?.outcome?.meaning.text, 'You have it.');
    assert.equal(outcomeView(parsed, 'lost', words), undefined);
    assert.equal(stageView(parsed, { stage: 'melted' }, words, '2026-11-22'), undefined);
  });
});
