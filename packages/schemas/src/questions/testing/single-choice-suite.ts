import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from '../../messages/english.js';
import { createWords } from '../../messages/words.js';
import type { QuestionLogic } from '../question-logic.js';
import { context, itKeepsItsForms, words } from './logic-suite.js';

interface ChoiceQuestion {
  readonly id: string;
  readonly optional?: boolean | undefined;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

const options = [
  { id: 'red', label: 'Red' },
  { id: 'blue', label: 'Blue' },
];

/** Radios and select: what one option of a list comes to. */
export function describeSingleChoice<Question extends ChoiceQuestion>(
  name: string,
  logic: QuestionLogic<Question, string, string>,
  create: (choice: ChoiceQuestion) => Question,
): void {
  const question = create({ id: 'colour', options });

  describe(name, () => {
    itKeepsItsForms(logic, question, {
      answers: ['red', 'blue'],
      hostile: ['green', 'Red', ' red', 'red\n', '__proto__', 'constructor', 'toString', ['red'], { id: 'red' }, true],
    });

    for (const raw of ['', 'green', 'RED', 'constructor', 'red ']) {
      it(`takes "${raw}", which is no option, for nothing chosen`, () =>
        assert.deepEqual(logic.read(raw, question), {}));
    }

    it('no longer takes an option that the answers before it have closed', () => {
      const narrowed = create({ id: 'colour', options: options.slice(1) });
      assert.deepEqual(logic.read('red', narrowed), {});
      assert.equal(logic.accept('red', narrowed), undefined);
    });

    it('has no rule that an option could break', () => assert.deepEqual(logic.check('red', question, context), []));

    it('shows the label in the language of the reader, or in English that says so', () => {
      const welsh = createWords('en', 'cy', { 'questions.colour.options.red.label': 'Coch' });
      assert.deepEqual(logic.display('red', question, words, english), [{ text: 'Red', lang: 'en' }]);
      assert.deepEqual(logic.display('red', question, welsh, english), [{ text: 'Coch', lang: 'cy' }]);
      assert.deepEqual(logic.display('blue', question, welsh, english), [{ text: 'Blue', lang: 'en' }]);
    });

    it('needs one message, and none when it is optional', () => {
      assert.deepEqual(logic.errorCodes(question), ['required']);
      assert.deepEqual(logic.errorCodes(create({ id: 'colour', options, optional: true })), []);
    });
  });
}
