import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from '../../messages/english.js';
import { context, itKeepsItsForms, outcome, words } from '../testing/logic-suite.js';
import { textInput } from './logic.js';
import type { TextInputQuestion } from './shape.js';

function question(rules: TextInputQuestion['rules'], more: Partial<TextInputQuestion> = {}): TextInputQuestion {
  return { id: 'item', type: 'text-input', label: 'What was it?', rules, ...more };
}

const plain = question({ maxLength: 12, minLength: 2 });
const coded = question({ maxLength: 12, pattern: '[A-Z]{2}|\\d+' });

describe('text-input', () => {
  itKeepsItsForms(textInput, plain, {
    answers: ['ab', "O'Connor", 'Siân Llwyd', '😀😀', 'مرحبا', '<b>&amp;', 'a  b', '__proto__x'],
    hostile: [' ab', 'ab ', 'a\nb', 'a\tb', 'a\u2028b', true, ['ab'], { ab: 'ab' }, 'ab\ud800', '\udc00ab'],
  });

  const read = [
    ['trims', '  ab  ', 'ab'],
    ['composes accents', 'Sia\u0302n', 'Siân'],
    ['takes pasted line breaks and tabs as spaces', 'a\r\nb\tc', 'a b c'],
    ['drops control characters', 'a\u0000b\u001b', 'ab'],
    ['drops lone surrogates', 'a\ud800b', 'ab'],
    ['takes white space for nothing', ' \n\t ', undefined],
  ] as const;
  for (const [what, raw, answer] of read) {
    it(what, () => assert.deepEqual(textInput.read(raw, plain), answer === undefined ? {} : { answer }));
  }

  it('counts the length in code points, and says by how much it is over', () => {
    assert.deepEqual(textInput.check('😀'.repeat(12), plain, context), []);
    assert.deepEqual(textInput.check('😀'.repeat(15), plain, context), [
      { code: 'maxLength', params: { max: 12, over: 3 } },
    ]);
    assert.deepEqual(textInput.check('a', plain, context), [{ code: 'minLength', params: { min: 2 } }]);
  });

  const patterns = [
    ['AB', 'AB'],
    ['123', '123'],
    ['AB1', ['pattern']],
    ['xAB', ['pattern']],
    ['ABC', ['pattern']],
  ] as const;
  for (const [raw, expected] of patterns) {
    it(`matches the whole of ${raw} with the pattern`, () =>
      assert.deepEqual(outcome(textInput, raw, coded), expected));
  }

  it('shows the text as typed, in no language of its own', () => {
    assert.deepEqual(textInput.display('Tŷ Gwyn', plain, words, english), [{ text: 'Tŷ Gwyn' }]);
  });

  it('needs a message for each of its rules and for no other', () => {
    assert.deepEqual(textInput.errorCodes(plain), ['required', 'minLength', 'maxLength']);
    assert.deepEqual(textInput.errorCodes(question({ format: 'postcode' }, { optional: true })), ['format']);
    assert.deepEqual(textInput.errorCodes(question({ format: 'imei', pattern: '4.*', minLength: 1, maxLength: 15 })), [
      'required',
      'format',
      'pattern',
      'minLength',
      'maxLength',
    ]);
  });
});
