import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from '../../messages/english.js';
import { itKeepsItsForms, outcome, words } from '../testing/logic-suite.js';
import { area } from './logic.js';
import type { AreaQuestion } from './shape.js';

const question: AreaQuestion = { id: 'area', type: 'area', label: 'Which area?' };
const chosen = { id: 'NC04', name: 'City Centre' };

describe('area', () => {
  itKeepsItsForms(area, question, {
    answers: [chosen, { id: '00BKX6', name: 'Tŷ Gwyn & Llan' }, { id: 'a', name: 'x'.repeat(150) }],
    hostile: [
      { id: 'NC04' },
      { name: 'City Centre' },
      { ...chosen, force: 'kent' },
      { ...chosen, id: '' },
      { ...chosen, id: '../NC04' },
      { ...chosen, id: 'NC04 ' },
      { ...chosen, id: 'x'.repeat(65) },
      { ...chosen, id: 4 },
      { ...chosen, name: '' },
      { ...chosen, name: ' City' },
      { ...chosen, name: 'City\nCentre' },
      { ...chosen, name: 'x'.repeat(151) },
      JSON.parse('{"id":"NC04","__proto__":"City Centre"}'),
      [chosen],
      'NC04',
    ],
  });

  const cases = [
    ['is what was chosen, whatever was looked for', { search: 'AA1 1AA', area: 'NC04', name: 'City Centre' }, chosen],
    ['is not there while it is only looked for', { search: 'AA1 1AA', area: '', name: '' }, ['choose']],
    ['is nothing before anybody types', { search: ' ', area: '', name: '' }, undefined],
    ['is no area without its name', { search: '', area: 'NC04', name: ' ' }, undefined],
  ] as const;
  for (const [what, raw, expected] of cases) it(what, () => assert.deepEqual(outcome(area, raw, question), expected));

  it('is shown by its name', () => {
    assert.deepEqual(
      area.display(chosen, question, words, english).map(({ text }) => text),
      ['City Centre'],
    );
  });

  it('needs a message for what was looked for and not chosen', () => {
    assert.deepEqual(area.errorCodes(question), ['required', 'choose']);
    assert.deepEqual(area.errorCodes({ ...question, optional: true }), ['choose']);
  });
});
