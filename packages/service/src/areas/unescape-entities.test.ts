import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unescapeEntities } from './unescape-entities.js';

for (const [written, meant] of [
  ['Leake &amp; Keyworth', 'Leake & Keyworth'],
  ['O&#39;Brien&#x2019;s', "O'Brien’s"],
  ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ['&constructor; &nope; & &#xd800; &#x110000;', '&constructor; &nope; & &#xd800; &#x110000;'],
] as const)
  test(`${written} means ${meant}`, () => assert.equal(unescapeEntities(written), meant));
