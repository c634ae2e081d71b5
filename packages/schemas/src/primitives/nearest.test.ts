import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearestWord } from './nearest.js';

const words = ['item-type', 'imei', 'postcode', 'town', 'all', 'any', 'not'];

describe('nearestWord', () => {
  const found = [
    ['a letter left out', 'tem-type', 'item-type'],
    ['a letter too many', 'itemm-type', 'item-type'],
    ['a letter changed', 'postkode', 'postcode'],
    ['two letters swapped', 'twon', 'town'],
    ['two slips', 'pstcodee', 'postcode'],
    ['another case', 'POSTCODE', 'postcode'],
    ['another way to join words', 'item_type', 'item-type'],
  ] as const;
  for (const [what, word, nearest] of found)
    it(`sees through ${what}`, () => assert.equal(nearestWord(word, words), nearest));

  const none = [
    ['three slips', 'pistkodde'],
    ['two slips in a word of three letters', 'oxt'],
    ['a single letter', 'x'],
    ['nothing', ''],
    ['another word', 'telephone'],
  ] as const;
  for (const [what, word] of none)
    it(`does not guess from ${what}`, () => assert.equal(nearestWord(word, words), undefined));

  it('takes the closest of several, and the first of equals', () => {
    assert.equal(nearestWord('lines', ['line-s', 'line', 'lined']), 'line-s');
    assert.equal(nearestWord('postcode2', ['postcodes', 'postcode']), 'postcodes');
    assert.equal(nearestWord('town', ['tow', 'town']), 'town');
  });

  it('answers at once for a word of a megabyte', () => {
    assert.equal(nearestWord('x'.repeat(1_000_000), words), undefined);
  });
});
