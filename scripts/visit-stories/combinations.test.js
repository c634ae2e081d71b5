import assert from 'node:assert/strict';
import { test } from 'node:test';
import { combinations, inEachMode, spread } from './combinations.js';

const names = (/** @type {string} */ name, /** @type {number} */ count) =>
  Array.from({ length: count }, (_, index) => `${name}-${index}`);

for (const forces of [4, 44]) {
  const menus = {
    forces: names('force', forces),
    languages: ['own', 'en', 'cy'],
    directions: ['own', 'rtl'],
    modes: ['light', 'dark', 'forced', 'print'],
  };
  const combined = combinations(menus);

  test(`with ${forces} forces, every two settings meet`, () => {
    const met = new Set(
      combined.flatMap((each) => {
        const values = Object.entries(each).map(([menu, value]) => `${menu}=${value}`);
        return values.flatMap((a) => values.filter((b) => a < b).map((b) => `${a} ${b}`));
      }),
    );
    const all = Object.entries(menus).map(([menu, values]) =>
      values.map((value) => `${menu.replace(/s$/, '')}=${value}`),
    );
    for (const [index, list] of all.entries())
      for (const other of all.slice(index + 1))
        for (const a of list) for (const b of other) assert.ok(met.has(a < b ? `${a} ${b}` : `${b} ${a}`), `${a} ${b}`);
  });

  for (const count of [1, 7, 164, 500])
    test(`with ${forces} forces and ${count} stories, each story and each combination is visited`, () => {
      const stories = names('story', count);
      const visits = spread(stories, combined);
      assert.equal(new Set(visits.map(({ story }) => story)).size, count);
      assert.equal(new Set(visits.map(({ combination }) => combination)).size, combined.length);
    });

  test(`with ${forces} forces, each of a few pages is visited in each mode`, () => {
    const pages = names('page', 3);
    const visits = inEachMode(pages, combined);
    const visited = visits.map(({ story, combination: { mode } }) => `${story} ${mode}`);
    assert.deepEqual(new Set(visited), new Set(pages.flatMap((page) => menus.modes.map((mode) => `${page} ${mode}`))));
    for (const menu of /** @type {const} */ (['force', 'language', 'direction']))
      assert.ok(new Set(visits.map(({ combination }) => combination[menu])).size > 1, menu);
  });
}
