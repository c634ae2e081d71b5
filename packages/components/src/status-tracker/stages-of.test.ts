import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stagesOf } from './stages-of.js';
import { asked, closed, received, searching, umbrellaTracker, withdrawn } from './test-data/umbrella-tracker.js';

const rows = (report: Parameters<typeof stagesOf>[0]): string[] =>
  stagesOf(report, umbrellaTracker).map(({ stage, state }) => `${stage?.id ?? '?'} ${state}`);

describe('the stages that there are to show', () => {
  it('are the present one and those that may follow, but not an end that the person would make', () => {
    assert.deepEqual(rows(received), ['received now', 'searching later', 'closed later']);
    assert.deepEqual(rows(searching), ['received done', 'searching now', 'closed later']);
  });

  it('have a wait for the person only while it lasts', () => {
    assert.deepEqual(rows(asked), ['received done', 'searching done', 'waiting-for-you now', 'closed later']);
  });

  it('end where the report has ended, and leave out what it never came to', () => {
    assert.deepEqual(rows(closed), ['received done', 'searching done', 'closed now']);
    assert.deepEqual(rows(withdrawn), ['received done', 'searching done', 'withdrawn now']);
    assert.deepEqual(rows({ ...closed, history: [...received.history] }), ['received done', 'closed now']);
  });

  it('have a place for one that the page has never heard of', () => {
    assert.deepEqual(rows({ ...searching, stage: 'dusted' }), ['received done', 'searching done', '? now']);
  });
});
