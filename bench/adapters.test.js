import assert from 'node:assert/strict';
import { test } from 'node:test';
import { subjects } from './subjects/index.js';
import { kinds, questionsOf } from './forms/form.js';
import { works } from './forms/index.js';

for (const [id, form] of Object.entries(works)) {
  const questions = questionsOf(form);

  test(`${id} names each question once, and asks only about answers that its radios offer`, () => {
    const byId = new Map(questions.map((question) => [question.id, question]));
    assert.equal(byId.size, questions.length);
    for (const { condition } of questions) {
      if (!condition) continue;
      const options = byId.get(condition.question)?.options ?? [];
      assert.ok(options.some((option) => option.value === condition.equals));
    }
  });

  test(`${id} has every kind of question`, () => {
    assert.deepEqual(
      kinds.filter((kind) => !questions.some((question) => question.kind === kind)),
      [],
    );
  });
}

for (const { title, adapt } of subjects) {
  test(`${title} is handed every question of every kind, with its words and its options`, () => {
    const given = JSON.stringify(adapt(works.w2));
    for (const { label, hint, options = [] } of questionsOf(works.w2)) {
      for (const words of [label, hint ?? '', ...options.map((option) => option.label)]) {
        assert.ok(given.includes(words), `${words} is lost`);
      }
    }
  });

  test(`${title} is told how each kind of question differs from the others`, () => {
    const one = kinds.map((kind) => {
      const question = questionsOf(works.w2).find((each) => each.kind === kind && !each.condition);
      assert.ok(question);
      const alike = { ...question, id: 'q', label: 'Question', hint: '', required: true };
      return JSON.stringify(adapt({ id: 'one', title: 'One', pages: [{ id: 'p', title: 'P', questions: [alike] }] }));
    });
    assert.equal(new Set(one).size, kinds.length);
  });
}
