import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from '../../messages/english.js';
import { createWords } from '../../messages/words.js';
import { context, itKeepsItsForms, words } from '../testing/logic-suite.js';
import { yesNo } from './logic.js';
import type { YesNoQuestion } from './shape.js';

const question: YesNoQuestion = { id: 'cctv', type: 'yes-no', label: 'Is there CCTV?' };

describe('yes-no', () => {
  itKeepsItsForms(yesNo, question, {
    answers: [true, false],
    hostile: ['yes', 'no', 'true', 1, [true], { yes: true }],
  });

  for (const raw of ['', 'Yes', 'true', ' yes', '__proto__']) {
    it(`takes "${raw}" for nothing chosen`, () => assert.deepEqual(yesNo.read(raw, question), {}));
  }

  it('has no rule that yes or no could break', () => assert.deepEqual(yesNo.check(false, question, context), []));

  it('says yes in the words of its own question and translation', () => {
    const welsh = createWords('en', 'cy', { 'questions.cctv.yes': 'Oes' });
    const own: YesNoQuestion = { ...question, no: 'No, none' };
    assert.deepEqual(yesNo.display(true, question, words, english), [{ text: 'Yes', lang: 'en' }]);
    assert.deepEqual(yesNo.display(false, question, words, english), [{ text: 'No', lang: 'en' }]);
    assert.deepEqual(yesNo.display(false, own, words, english), [{ text: 'No, none', lang: 'en' }]);
    assert.deepEqual(yesNo.display(true, question, welsh, english), [{ text: 'Oes', lang: 'cy' }]);
    assert.deepEqual(yesNo.display(false, question, welsh, english), [{ text: 'No', lang: 'en' }]);
  });

  it('needs one message, and none when it is optional', () => {
    assert.deepEqual(yesNo.errorCodes(question), ['required']);
    assert.deepEqual(yesNo.errorCodes({ ...question, optional: true }), []);
  });
});
