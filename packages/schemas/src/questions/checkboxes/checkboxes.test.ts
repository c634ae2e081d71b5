import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from '../../messages/english.js';
import { itKeepsItsForms, outcome, words } from '../testing/logic-suite.js';
import { checkboxes } from './logic.js';
import type { CheckboxesQuestion } from './shape.js';

const question: CheckboxesQuestion = {
  id: 'marks',
  type: 'checkboxes',
  label: 'Does it have any of these?',
  options: [
    { id: 'bell', label: 'A bell' },
    { id: 'basket', label: 'A basket' },
    { id: 'none', label: 'None of these', none: true },
  ],
};
const withoutNone: CheckboxesQuestion = { ...question, options: question.options.slice(0, 2) };

describe('checkboxes', () => {
  itKeepsItsForms(checkboxes, question, {
    answers: [['bell'], ['bell', 'basket'], ['none']],
    hostile: [
      ['bell', 'bell'],
      ['none', 'none', 'bell'],
      ['bell', 'horn'],
      ['bell', null],
      ['bell', ['basket']],
      ['constructor'],
      'bell',
      { 0: 'bell', length: 1 },
      { bell: true },
      true,
    ],
  });

  const cases = [
    ['stores options in the order of the definition', ['basket', 'bell'], ['bell', 'basket']],
    ['stores an option once, however often it is named', ['bell', 'bell'], ['bell']],
    ['ignores what is no option', ['horn', 'bell', '__proto__'], ['bell']],
    ['refuses "none of these" beside another option', ['none', 'bell'], ['none']],
    ['takes nothing known for nothing chosen', ['horn'], undefined],
  ] as const;
  for (const [what, raw, expected] of cases) {
    it(what, () => assert.deepEqual(outcome(checkboxes, raw, question), expected));
  }

  it('says which rule "none of these" beside another option breaks', () => {
    assert.deepEqual(checkboxes.check(['bell', 'none'], question, { today: '2026-06-15' }), [{ code: 'none' }]);
    assert.deepEqual(checkboxes.check(['none'], question, { today: '2026-06-15' }), []);
  });

  it('accepts options in any order from the wire, and gives them in its own', () => {
    assert.deepEqual(checkboxes.accept(['basket', 'bell'], question), ['bell', 'basket']);
  });

  it('no longer accepts an option that the answers before it have closed', () => {
    assert.equal(checkboxes.accept(['bell', 'none'], withoutNone), undefined);
  });

  it('shows one line for each option', () => {
    assert.deepEqual(
      checkboxes.display(['bell', 'basket'], question, words, english).map(({ text }) => text),
      ['A bell', 'A basket'],
    );
  });

  it('needs a message for "none of these" only where there is one', () => {
    assert.deepEqual(checkboxes.errorCodes(question), ['required', 'none']);
    assert.deepEqual(checkboxes.errorCodes(withoutNone), ['required']);
    assert.deepEqual(checkboxes.errorCodes({ ...question, optional: true }), ['none']);
  });
});
