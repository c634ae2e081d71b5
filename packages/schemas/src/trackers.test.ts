import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseService } from './definition/index.js';
import { createWords, type Overlay } from './messages/words.js';
import { GENERAL_TRACKER, outcomeView, parseTracker, stageView, trackerWords } from './trackers/index.js';
import { readingAge } from '../scripts/lint-definitions/reading-age.js';

const folder = new URL('../trackers/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const ids = readdirSync(folder);

for (const id of ids) {
  const overlay = read(`${id}/cy.json`) as Overlay;
  const tracker = parseTracker(read(`${id}/tracker.json`), { overlays: { cy: overlay }, complete: ['cy'] });

  test(`tracker ${id}: has the id of its folder, and a state of its translation`, () => {
    assert.equal(tracker.id, id);
    assert.deepEqual(Object.keys(read(`${id}/translations.json`) as object), ['cy']);
  });

  test(`tracker ${id}: in Welsh nothing is left in English`, () => {
    const words = createWords('en', 'cy', overlay);
    for (const { id: stage } of tracker.stages) {
      const shown = stageView(tracker, { stage }, words, '2026-11-22');
      assert.ok(shown);
      const points = [...shown.rights, ...shown.support].flatMap(({ text, link }) => [text, link?.label ?? text]);
      for (const { lang } of [shown.title, shown.meaning, shown.next, ...points]) assert.equal(lang, 'cy');
    }
    for (const { id: outcome } of tracker.outcomes)
      assert.equal(outcomeView(tracker, outcome, words)?.meaning.lang, 'cy');
  });

  test(`tracker ${id}: sentences are plain and whole`, () => {
    for (const [path, text] of trackerWords(tracker)) {
      assert.doesNotMatch(text, / {2}|\s$|^\s|\.\.\.|<\/?[a-z]/, path);
      assert.ok(!/\b(?:don't|can't|you're|we'll|please)\b/i.test(text), `${path}: ${text}`);
      if (/\.(?:title|label)$/.test(path)) assert.match(text, /^[A-Z].*[^.]$/, path);
      else if (path !== 'title') assert.match(text, /^[A-Z].*[.]$/s, path);
    }
    const age = readingAge([...trackerWords(tracker).values()].filter((text) => text.includes(' ')));
    assert.ok(age <= 9, `Reading age ${age.toFixed(1)}`);
  });
}

test('every service names a tracker that exists, or goes without', () => {
  assert.ok(ids.includes(GENERAL_TRACKER));
  for (const id of readdirSync(new URL('../services/', folder))) {
    const { tracker = GENERAL_TRACKER } = read(`../services/${id}/service.json`) as { readonly tracker?: string };
    assert.ok(ids.includes(tracker), `${id} names ${tracker}`);
  }
});

test('a confirmation and its tracker promise the first word by the same day', () => {
  let promises = 0;
  for (const id of readdirSync(new URL('../services/', folder))) {
    const { tracker = GENERAL_TRACKER, confirmation } = parseService(read(`../services/${id}/service.json`));
    const [, count, unit] = /contact you within (\d+) (hours|days)/.exec(confirmation.next) ?? [];
    if (!count) continue;
    promises += 1;
    const [received] = parseTracker(read(`${tracker}/tracker.json`)).stages;
    assert.equal(received?.expectedDays, unit === 'hours' ? Number(count) / 24 : Number(count), id);
  }
  assert.ok(promises > 0);
});
