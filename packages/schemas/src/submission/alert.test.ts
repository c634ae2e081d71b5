import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alertShape, isWanted } from './alert.js';
import type { AlertWishes } from './alert-wishes.js';

const wishes: AlertWishes = {
  channel: 'email',
  address: 'sam@example.com',
  topics: ['burglary', 'fraud'],
  area: 'NC04',
  severity: 'important',
  frequency: 'at-once',
};
const alert = { topics: ['fraud', 'roads'], severity: 'important' } as const;

test('an alert is for who wants one of its topics, as serious as it is, in one of its areas', () => {
  const areas = [{ id: 'NC04', name: 'City Centre' }];
  const { area: _area, ...whole } = wishes;
  assert.equal(isWanted({ ...alert }, wishes), true);
  assert.equal(isWanted({ ...alert, topics: ['roads'] }, wishes), false);
  assert.equal(isWanted({ ...alert, severity: 'urgent' }, wishes), true);
  assert.equal(isWanted({ ...alert, severity: 'all' }, wishes), false);
  assert.equal(isWanted({ ...alert, severity: 'all' }, { ...wishes, severity: 'all' }), true);
  assert.equal(isWanted({ ...alert, areas }, wishes), true);
  assert.equal(isWanted({ ...alert, areas: [{ id: 'NC05', name: 'Harbour' }] }, wishes), false);
  assert.equal(isWanted({ ...alert, areas }, whole), true);
});

test('an alert that cannot be sent as it is is refused, with the place', () => {
  const right = {
    force: 'sussex',
    topics: ['fraud'],
    severity: 'all',
    title: { en: 'A scam' },
    text: { en: 'One\n\nTwo' },
    link: 'https://www.sussex.police.uk/scam',
  };
  assert.equal(alertShape.safeParse(right).success, true);
  for (const [change, place] of [
    [{ topics: [] }, 'topics'],
    [{ severity: 'dire' }, 'severity'],
    [{ title: { cy: 'Sgam' } }, 'title.en'],
    [{ title: { en: 'Two\nlines' } }, 'title.en'],
    [{ title: { en: 'x'.repeat(121) } }, 'title.en'],
    [{ text: { en: ' ' } }, 'text.en'],
    [{ areas: [] }, 'areas'],
    [{ areas: [{ id: '', name: 'x' }] }, 'areas.0.id'],
    [{ link: 'http://www.sussex.police.uk' }, 'link'],
  ] as const) {
    const { error } = alertShape.safeParse({ ...right, ...change });
    assert.equal(error?.issues[0]?.path.join('.'), place, JSON.stringify(change));
  }
});
