import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from '../../messages/english.js';
import { itKeepsItsForms, outcome, words } from '../testing/logic-suite.js';
import { name } from './logic.js';
import type { NameQuestion } from './shape.js';

const question: NameQuestion = { id: 'your-name', type: 'name', label: 'Your name' };

describe('name', () => {
  itKeepsItsForms(name, question, {
    answers: [
      { first: 'Siân', last: 'Llwyd' },
      { first: 'Mary Anne', last: "O'Connor-Ó Briain" },
      { first: 'محمد', last: 'علی' },
      { first: 'X', last: '😀'.repeat(100) },
    ],
    hostile: [
      { first: 'A', last: 'B', middle: 'C' },
      { first: 'A', last: ' B' },
      { first: 'A', last: '' },
      { first: 'A', last: 'B\nC' },
      { first: 'A', last: 'B\u0000' },
      { first: ['A'], last: 'B' },
      { first: 'A', last: null },
      JSON.parse('{"first":"A","last":"B","__proto__":"C"}'),
      ['A', 'B'],
      'A B',
      true,
    ],
  });

  const cases = [
    ['trims both parts', { first: ' Siân ', last: '\tLlwyd' }, { first: 'Siân', last: 'Llwyd' }],
    ['asks for the last name', { first: 'Siân', last: ' ' }, ['last at last']],
    ['asks for the first name', { first: '', last: 'Llwyd' }, ['first at first']],
    ['takes white space for nothing', { first: ' ', last: '\n' }, undefined],
    ['refuses a part of 101 characters', { first: 'a'.repeat(101), last: 'B' }, ['maxLength at first']],
    ['names each part that is wrong', { first: '', last: 'b'.repeat(101) }, ['first at first', 'maxLength at last']],
  ] as const;
  for (const [what, raw, expected] of cases) it(what, () => assert.deepEqual(outcome(name, raw, question), expected));

  it('accepts part of a name from the wire only to say what is missing', () => {
    const accepted = name.accept({ last: 'Llwyd' }, question);
    assert.deepEqual(accepted && name.check(accepted, question, { today: '2026-06-15' }), [
      { code: 'first', part: 'first' },
    ]);
  });

  it('is shown on one line', () => {
    assert.deepEqual(name.display({ first: 'Siân', last: 'Llwyd' }, question, words, english), [
      { text: 'Siân Llwyd' },
    ]);
  });

  it('needs a message for each part, and for nothing entered unless it is optional', () => {
    assert.deepEqual(name.errorCodes(question), ['required', 'first', 'last', 'maxLength']);
    assert.deepEqual(name.errorCodes({ ...question, optional: true }), ['first', 'last', 'maxLength']);
  });
});
