import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from '../../messages/english.js';
import { itKeepsItsForms, words } from '../testing/logic-suite.js';
import { declaration } from './logic.js';
import type { DeclarationQuestion } from './shape.js';

const question: DeclarationQuestion = { id: 'true', type: 'declaration', label: 'What I have said is true' };

describe('declaration', () => {
  itKeepsItsForms(declaration, question, { answers: [true], hostile: [1, 'true', 'on', [true], { true: true }] });

  it('takes an empty box for no answer', () => assert.deepEqual(declaration.read(false, question), {}));

  it('is shown as confirmed', () => {
    assert.deepEqual(declaration.display(true, question, words, english), [{ text: 'Confirmed', lang: 'en' }]);
  });

  it('needs one message', () => assert.deepEqual(declaration.errorCodes(question), ['required']));
});
