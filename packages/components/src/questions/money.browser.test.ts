import { expect } from '@open-wc/testing';
import { exampleQuestion } from '../examples.js';
import { mount, unmountAll, wordsOf } from '../testing/mount.js';
import { runQuestionSuite } from '../testing/run-question-suite.js';
import { money } from './money.js';
import { examples } from './money.examples.js';

runQuestionSuite(money, examples);

describe('money', () => {
  afterEach(unmountAll);

  it('brings up digits with a point, and says that it is pounds', () => {
    const view = exampleQuestion('money', { question: { id: 'worth', rules: { max: 100 } }, label: 'Worth', raw: '' });
    const { tree } = mount((context) => money.template(view, context));
    const input = tree.querySelector('input');

    expect(input?.inputMode).to.equal('decimal');
    expect(wordsOf(tree.querySelector(`#${input?.getAttribute('aria-describedby') ?? ''}`))).to.equal('£');
  });
});
