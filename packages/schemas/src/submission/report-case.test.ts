import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseTracker } from '../trackers/index.js';
import { actionsOf, entryFor, isWaiting, openCase, takeUpdate, takeWord, type ReportCase } from './report-case.js';
import type { PersonWord, Update } from './tracking.js';

const tracker = parseTracker(
  JSON.parse(readFileSync(new URL('../../trackers/general/tracker.json', import.meta.url), 'utf8')),
);
const rules = { tracker, safety: 'standard' } as const;
const moment = { at: '2026-11-22T12:00:00.000Z', today: '2026-11-22' };
const opened = openCase(rules, moment);

const say = (before: ReportCase, word: PersonWord): ReportCase => {
  const after = takeWord(rules, before, word, moment);
  assert.ok(after, word.kind);
  return after;
};
const update = (before: ReportCase, given: Update): ReportCase => {
  const after = takeUpdate(rules, before, given, { ...moment, by: 'desk' });
  assert.ok('history' in after, JSON.stringify(after));
  return after;
};
const faultsOf = (before: ReportCase, given: Update): string[] => {
  const after = takeUpdate(rules, before, given, { ...moment, by: 'desk' });
  return 'faults' in after ? after.faults.map(({ pointer, code }) => `${pointer} ${code}`) : [];
};

describe('a report after it was sent', () => {
  it('begins received, with the day that its stage promises', () => {
    assert.deepEqual(opened, {
      stage: 'received',
      expectBy: '2026-11-29',
      history: [{ id: '1', at: moment.at, kind: 'received', from: 'person', stage: 'received' }],
    });
    assert.deepEqual(actionsOf(rules, opened), ['add-information', 'add-file', 'ask', 'correct-contact', 'withdraw']);
  });

  it('moves, and says something, in two entries; each word renews the promise', () => {
    const after = update(opened, { stage: 'in-progress', text: { en: 'We called.', cy: 'Galwon ni.' } });
    assert.deepEqual(
      after.history.map(({ id, kind, stage }) => [id, kind, stage]),
      [
        ['1', 'received', 'received'],
        ['2', 'stage', 'in-progress'],
        ['3', 'message', undefined],
      ],
    );
    assert.deepEqual([after.stage, after.expectBy], ['in-progress', '2026-12-20']);
    assert.equal(update(after, { text: { en: 'Soon.' }, expectBy: '2026-11-24' }).expectBy, '2026-11-24');
  });

  it('lets each side answer only what the other has asked and nobody answered', () => {
    const asked = update(opened, { kind: 'question', text: { en: 'Which colour?' } });
    assert.ok(actionsOf(rules, asked).includes('answer'));
    const answered = say(asked, { kind: 'answer', text: 'Red', answersEntry: '2' });
    assert.ok(!actionsOf(rules, answered).includes('answer'));
    assert.equal(takeWord(rules, asked, { kind: 'answer', text: 'Red', answersEntry: '1' }, moment), undefined);
    assert.equal(takeWord(rules, answered, { kind: 'answer', text: 'Red', answersEntry: '2' }, moment), undefined);

    const back = say(opened, { kind: 'question', text: 'When?' });
    assert.equal(isWaiting(back.history), true);
    const told = update(back, { kind: 'answer', text: { en: 'Friday.' }, answersEntry: '2' });
    assert.equal(isWaiting(told.history), false);
    assert.deepEqual(faultsOf(told, { kind: 'answer', text: { en: 'Friday.' }, answersEntry: '2' }), [
      '/answersEntry unknown',
    ]);
  });

  it('ends closed with an outcome, after which questions are still taken', () => {
    const closed = update(opened, { stage: 'closed', outcome: 'advice' });
    assert.deepEqual([closed.stage, closed.outcome, closed.expectBy], ['closed', 'advice', undefined]);
    assert.deepEqual(actionsOf(rules, closed), ['ask']);
    assert.equal(takeWord(rules, closed, { kind: 'information', text: 'More' }, moment), undefined);
    const reopened = update(closed, { stage: 'assessing' });
    assert.deepEqual([reopened.outcome, reopened.expectBy], [undefined, '2026-11-29']);
    assert.equal(update(closed, { text: { en: 'Keep well.' } }).outcome, 'advice');
  });

  it('ends when the person takes it back, after which it can only be talked about', () => {
    const ended = say(opened, { kind: 'withdrawn' });
    assert.deepEqual([ended.stage, ended.expectBy], ['withdrawn', undefined]);
    assert.deepEqual(actionsOf(rules, ended), []);
    assert.deepEqual(faultsOf(ended, { stage: 'assessing' }), ['/stage not-possible']);
    assert.equal(update(ended, { text: { en: 'We have stopped.' } }).stage, 'withdrawn');
  });

  it('refuses what makes no sense, and says where', () => {
    const text = { en: 'Hello.' };
    assert.deepEqual(faultsOf(opened, {}), [' empty']);
    assert.deepEqual(faultsOf(opened, { expectBy: '2026-12-01' }), [' empty']);
    assert.deepEqual(faultsOf(opened, { stage: 'melted' }), ['/stage unknown']);
    assert.deepEqual(faultsOf(opened, { stage: 'received' }), ['/stage unchanged']);
    assert.deepEqual(faultsOf(opened, { stage: 'withdrawn' }), ['/stage not-possible']);
    assert.deepEqual(faultsOf(opened, { stage: 'closed' }), ['/outcome required']);
    assert.deepEqual(faultsOf(opened, { stage: 'closed', outcome: 'melted' }), ['/outcome unknown']);
    assert.deepEqual(faultsOf(opened, { text, outcome: 'advice' }), ['/outcome not-possible']);
    assert.deepEqual(faultsOf(opened, { text: { cy: 'Helo.' } }), ['/text/en required']);
    assert.deepEqual(faultsOf(opened, { stage: 'assessing', kind: 'question' }), ['/text required']);
    assert.deepEqual(faultsOf(opened, { text, kind: 'answer' }), ['/answersEntry required']);
    assert.deepEqual(faultsOf(opened, { text, answersEntry: '1' }), ['/answersEntry not-possible']);
    assert.deepEqual(faultsOf(opened, { stage: 'closed', outcome: 'advice', text, kind: 'question' }), [
      '/kind not-possible',
    ]);
    assert.deepEqual(faultsOf(opened, { text, expectBy: '2026-11-21' }), ['/expectBy past']);
    assert.deepEqual(faultsOf(opened, { text, expectBy: '2026-02-30' }), ['/expectBy real']);
    assert.deepEqual(faultsOf(opened, { stage: 'closed', outcome: 'advice', expectBy: '2026-12-01' }), [
      '/expectBy not-possible',
    ]);
  });

  it('asks whoever is anonymous for no contact details', () => {
    assert.ok(!actionsOf({ tracker, safety: 'anonymous' }, opened).includes('correct-contact'));
  });

  it('shows the person what the police wrote in their language, else in English and said to be', () => {
    const [, entry] = update(opened, { text: { en: 'We called.', cy: 'Galwon ni.' } }).history;
    assert.ok(entry);
    assert.deepEqual(entryFor(entry, 'cy'), {
      id: '2',
      at: moment.at,
      kind: 'message',
      from: 'police',
      text: 'Galwon ni.',
      textLanguage: 'cy',
    });
    const { text, textLanguage } = entryFor(entry, 'ur');
    assert.deepEqual([text, textLanguage], ['We called.', 'en']);
  });

  it('shows a person what they wrote, except new contact details', () => {
    const history = say(say(opened, { kind: 'information', text: 'More' }), { kind: 'contact', text: '07700 900123' })
      .history.slice(1)
      .map((entry) => entryFor(entry, 'cy'));
    assert.deepEqual(
      history.map(({ text, textLanguage }) => [text, textLanguage]),
      [
        ['More', undefined],
        [undefined, undefined],
      ],
    );
  });
});
