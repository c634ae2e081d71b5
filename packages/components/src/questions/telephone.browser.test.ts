import { expect } from '@open-wc/testing';
import { exampleQuestion } from '../examples.js';
import { mount, unmountAll } from '../testing/mount.js';
import { runQuestionSuite } from '../testing/run-question-suite.js';
import { telephone } from './telephone.js';
import { examples } from './telephone.examples.js';

runQuestionSuite(telephone, examples);

describe('telephone', () => {
  afterEach(unmountAll);

  const inputOf = (own: boolean): HTMLInputElement | null =>
    mount(
      (context) =>
        telephone.template(
          exampleQuestion('telephone', { question: { id: 'telephone', own }, label: 'Number', raw: '' }),
          context,
        ),
      { reader: 'rtl' },
    ).tree.querySelector('input');

  it('brings up the keyboard for numbers, and lets the browser fill in the person’s own only', () => {
    expect(inputOf(true)?.type).to.equal('tel');
    expect(inputOf(true)?.autocomplete).to.equal('tel');
    expect(inputOf(false)?.autocomplete).to.equal('off');
  });

  it('stays left to right in a page that runs right to left', () => {
    const input = inputOf(true);

    expect(input && getComputedStyle(input).direction).to.equal('ltr');
  });
});
