import assert from 'node:assert/strict';
import { it } from 'node:test';
import { english } from '../../messages/english.js';
import { createWords } from '../../messages/words.js';
import { OPERATORS } from '../../primitives/conditions.js';
import type { QuestionLogic, Reading } from '../question-logic.js';

export const context = { today: '2026-06-15' };
export const words = createWords('en');

/** JSON that hardly any question takes for an answer. Parsed from text, so that `__proto__` is a key of its own. */
const HOSTILE: readonly unknown[] = [
  'null',
  'false',
  '0',
  '1.5',
  '""',
  '" "',
  '"\\u0000"',
  '"\\ud800"',
  '"\\u001b[2J"',
  '[]',
  '[null]',
  '[[]]',
  '{}',
  '{"__proto__":{"first":"A"}}',
  '{"constructor":"A"}',
  '{"length":1,"0":"a"}',
].map((text): unknown => JSON.parse(text));

/**
 * What every question type owes: untouched inputs are no answer; an answer survives its inputs and the wire; it is
 * shown; what could not be an answer is refused.
 */
export function itKeepsItsForms<Question, Raw, Answer>(
  logic: QuestionLogic<Question, Raw, Answer>,
  question: Question,
  { answers, hostile }: { readonly answers: readonly Answer[]; readonly hostile: readonly unknown[] },
): void {
  it('takes untouched inputs for no answer', () => assert.deepEqual(logic.read(logic.blank, question), {}));

  for (const answer of answers) {
    const text = JSON.stringify(answer).slice(0, 60);
    it(`gives ${text} back from its own inputs and from the wire`, () => {
      assert.deepEqual(logic.read(logic.write(answer, question), question), { answer });
      assert.deepEqual(logic.accept(JSON.parse(JSON.stringify(answer)), question), answer);
      assert.deepEqual(logic.check(answer, question, context), []);
    });
    it(`shows ${text}`, () => {
      const lines = logic.display(answer, question, words, english);
      assert.ok(lines.some(({ text }) => /\S/.test(text)));
    });
  }

  // A question whose answers are numbers, or true and false, names those that it does not take itself.
  const strange = HOSTILE.filter(
    (value) =>
      !['number', 'boolean'].includes(typeof value) || answers.every((answer) => typeof answer !== typeof value),
  );
  for (const value of [...strange, ...hostile]) {
    it(`refuses ${JSON.stringify(value).slice(0, 60)} from the wire`, () =>
      assert.equal(logic.accept(value, question), undefined));
  }

  it('offers only operators that conditions have', () => {
    assert.deepEqual(
      logic.operators.filter((operator) => !OPERATORS.includes(operator)),
      [],
    );
    assert.ok(logic.operators.includes('answered'));
  });
}

/** Reads raw input and checks it, as a page does: the answer, or the codes of its faults with the parts they point at. */
export function outcome<Question extends { readonly optional?: boolean | undefined }, Raw, Answer>(
  logic: QuestionLogic<Question, Raw, Answer>,
  raw: Raw,
  question: Question,
): Answer | readonly string[] | undefined {
  const { answer, faults }: Reading<Answer> = logic.read(raw, question);
  const found = faults ?? (answer === undefined ? [] : logic.check(answer, question, context));
  if (!found.length) return answer;
  const known = logic.errorCodes(question);
  return found.map(({ code, part }) => {
    assert.ok(known.includes(code), `the code "${code}" is not among errorCodes`);
    return part ? `${code} at ${part}` : code;
  });
}
