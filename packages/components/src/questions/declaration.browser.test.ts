import { expect } from '@open-wc/testing';
import { exampleQuestion } from '../examples.js';
import { mount, unmountAll, wordsOf } from '../testing/mount.js';
import { runQuestionSuite } from '../testing/run-question-suite.js';
import { declaration } from './declaration.js';
import { examples } from './declaration.examples.js';

runQuestionSuite(declaration, examples);

describe('declaration', () => {
  afterEach(unmountAll);

  it('shows every paragraph of its statement above the checkbox', () => {
    const view = exampleQuestion('declaration', {
      question: { id: 'true' },
      label: 'Declaration',
      statement: 'First.\n\nSecond.',
      raw: false,
    });
    const { tree } = mount((context) => declaration.template(view, context));

    expect([...tree.querySelectorAll('p')].map(wordsOf)).to.deep.equal(['First.', 'Second.']);
    expect(wordsOf(tree.querySelector('label'))).to.equal('I confirm this');
  });
});
