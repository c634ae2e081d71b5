import { camel, create, pascal, readId, words } from './files.js';

/** A question type that begins as one line of text: every arrow between its forms is there to be changed. */
await create(([given]) => {
  const id = readId(given, 'npm run create:question -- number-input');
  const name = camel(id);
  const type = pascal(id);
  const logic = `packages/schemas/src/questions/${id}`;
  const template = `packages/components/src/questions/${id}`;
  return {
    files: {
      [`${logic}/shape.ts`]: `import * as z from 'zod/mini';
import { errorsShape, questionBase } from '../base-shape.js';

/** ${words(id)}: what it is for, in one sentence. */
export const ${name}Shape = z.strictObject({
  ...questionBase,
  type: z.literal('${id}'),
  rules: z.strictObject({
    /** In Unicode code points. */
    maxLength: z.int().check(z.gte(1), z.lte(500)),
  }),
  errors: errorsShape(['required', 'maxLength']),
});

export type ${type}Question = z.infer<typeof ${name}Shape>;
`,
      [`${logic}/logic.ts`]: `import { cleanLine, isCleanLine, textLength } from '../../primitives/text.js';
import { requiredCode, typed, type QuestionLogic } from '../question-logic.js';
import type { ${type}Question } from './shape.js';

export type ${type}Raw = string;
export type ${type}Answer = string;

export const ${name}: QuestionLogic<${type}Question, ${type}Raw, ${type}Answer> = {
  blank: '',

  read(raw) {
    const text = cleanLine(raw);
    return text === '' ? {} : { answer: text };
  },

  write: (answer) => answer,

  check(answer, { rules }) {
    const over = textLength(answer) - rules.maxLength;
    return over > 0 ? [{ code: 'maxLength', params: { max: rules.maxLength, over } }] : [];
  },

  accept: (value) => (typeof value === 'string' && isCleanLine(value) ? value : undefined),

  display: (answer) => [typed(answer)],

  operators: ['answered'],

  errorCodes: (question) => [...requiredCode(question), 'maxLength'],
};
`,
      [`${logic}/json-schema.ts`]: `import { LINE_PATTERN } from '../../primitives/text.js';
import type { AnswerSchema } from '../json-schema.js';
import type { ${type}Question } from './shape.js';

export const ${name}Schema: AnswerSchema<${type}Question> = ({ rules }) => ({
  type: 'string',
  pattern: LINE_PATTERN,
  maxLength: rules.maxLength,
});
`,
      [`${logic}/${id}.test.ts`]: `import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { context, itKeepsItsForms } from '../testing/logic-suite.js';
import { ${name} } from './logic.js';
import type { ${type}Question } from './shape.js';

const question: ${type}Question = { id: 'example', type: '${id}', label: 'What is it?', rules: { maxLength: 10 } };

describe('${id}', () => {
  itKeepsItsForms(${name}, question, {
    answers: ['a', 'Tŷ Gwyn', '<script>'],
    hostile: ['a\\nb', ' a', 'a\\u0000', ['a'], { a: 'a' }, true],
  });

  it('takes white space for nothing', () => assert.deepEqual(${name}.read('  ', question), {}));

  it('counts an emoji as one character', () => {
    assert.deepEqual(${name}.check('😀'.repeat(10), question, context), []);
    assert.deepEqual(${name}.check('😀'.repeat(12), question, context), [
      { code: 'maxLength', params: { max: 10, over: 2 } },
    ]);
  });

  it('needs a message for its length, and for nothing entered unless it is optional', () => {
    assert.deepEqual(${name}.errorCodes(question), ['required', 'maxLength']);
    assert.deepEqual(${name}.errorCodes({ ...question, optional: true }), ['maxLength']);
  });
});
`,
      [`${template}.ts`]: `import { html, nothing } from 'lit';
import { questionId } from '../parts/question-id.js';
import { typedIn } from './controls.js';
import { describedBy, singleControl } from './question-parts.js';
import type { QuestionTemplate } from './question-template.js';

export const ${name}: QuestionTemplate<'${id}'> = {
  template: (view, context) =>
    singleControl(
      view,
      html\`<input
        class="input"
        id=\${questionId(context, view.id)}
        name=\${view.id}
        type="text"
        autocomplete="off"
        dir="auto"
        aria-describedby=\${describedBy(view, context) ?? nothing}
        aria-invalid=\${view.problem ? 'true' : nothing}
        .value=\${view.raw}
      />\`,
      context,
    ),

  readRaw: (root, view) => typedIn(root, view.id),
};
`,
      [`${template}.examples.ts`]: `import type { QuestionView } from '@frontcounter/schemas';
import { exampleQuestion, type ExampleSet } from '../examples.js';
import { ${name} } from './${id}.js';

const plain = { question: { id: 'example', rules: { maxLength: 10 } }, label: 'What is it?', raw: '' };

export const examples: ExampleSet<QuestionView<'${id}'>> = {
  title: 'questions/${id}',
  render: (view, context) => ${name}.template(view, context),
  examples: [
    { name: 'plain', data: exampleQuestion('${id}', { ...plain, hint: 'In one or two words.' }) },
    { name: 'answered', data: exampleQuestion('${id}', { ...plain, raw: 'A key' }) },
    { name: 'error', data: exampleQuestion('${id}', { ...plain, problems: [{ message: 'Enter what it is' }] }) },
  ],
};
`,
      [`${template}.browser.test.ts`]: `import { runQuestionSuite } from '../testing/run-question-suite.js';
import { ${name} } from './${id}.js';
import { examples } from './${id}.examples.js';

runQuestionSuite(${name}, examples);
`,
    },
    next: [
      `Add ${name}Shape to the union in packages/schemas/src/questions/shapes.ts.`,
      `npm run typecheck. The compiler lists each registry that lacks '${id}': questions/logic.ts (raw and answer), questions/later-logics.ts and questions/json-schemas.ts in schemas, later-question-templates.ts in components, test-data/random-raw.ts for the tests. Add it to each by hand.`,
      `Change shape, logic and JSON Schema together in ${logic}: tests hold them to the same verdict.`,
      `Change what is seen in ${template}.ts, and add an example for every state of it.`,
      `npm test -- questions/${id}`,
    ],
  };
});
