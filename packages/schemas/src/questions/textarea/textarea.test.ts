import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from '../../messages/english.js';
import { context, itKeepsItsForms, words } from '../testing/logic-suite.js';
import { textarea } from './logic.js';
import type { TextareaQuestion } from './shape.js';

const question: TextareaQuestion = { id: 'story', type: 'textarea', label: 'What happened?', rules: { maxLength: 20 } };

describe('textarea', () => {
  itKeepsItsForms(textarea, question, {
    answers: ['a', 'one\ntwo\n\nthree', 'Tŷ Gwyn', '😀'.repeat(20), '<script>', 'a  b'],
    hostile: ['a\r\nb', 'a\tb', '\na', 'a\n', 'a\u0000', 'a\u007f', 'a\u009bb', 'a\udc00', ['a'], { a: 'a' }, true],
  });

  const read = [
    ['keeps lines, whatever the device ends them with', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['keeps empty lines inside and drops them around', '\n\na\n\nb\n\n', 'a\n\nb'],
    ['takes tabs as spaces', 'a\tb', 'a b'],
    ['drops control characters and lone surrogates', 'a\u0000b\u009bc\ud800', 'abc'],
    ['takes white space for nothing', ' \r\n ', undefined],
  ] as const;
  for (const [what, raw, answer] of read) {
    it(what, () => assert.deepEqual(textarea.read(raw, question), answer === undefined ? {} : { answer }));
  }

  it('counts a line break as one character, and an emoji as one', () => {
    assert.deepEqual(textarea.check(`${'a'.repeat(18)}\n😀`, question, context), []);
    assert.deepEqual(textarea.check(`${'a'.repeat(18)}\n😀bc`, question, context), [
      { code: 'maxLength', params: { max: 20, over: 2 } },
    ]);
  });

  it('shows each line on its own', () => {
    assert.deepEqual(textarea.display('one\n\ntwo', question, words, english), [
      { text: 'one' },
      { text: '' },
      { text: 'two' },
    ]);
  });

  it('needs a message for its length, and for nothing entered unless it is optional', () => {
    assert.deepEqual(textarea.errorCodes(question), ['required', 'maxLength']);
    assert.deepEqual(textarea.errorCodes({ ...question, optional: true }), ['maxLength']);
  });
});
