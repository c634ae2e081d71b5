import { expect } from '@open-wc/testing';
import { exampleQuestion } from '../examples.js';
import { mount, unmountAll } from '../testing/mount.js';
import { runQuestionSuite } from '../testing/run-question-suite.js';
import { yesNo } from './yes-no.js';
import { examples } from './yes-no.examples.js';

runQuestionSuite(yesNo, examples);

describe('yes-no', () => {
  afterEach(unmountAll);

  it('is one or the other, or neither', () => {
    const view = exampleQuestion('yes-no', {
      question: { id: 'cctv' },
      label: 'Is there CCTV?',
      raw: '',
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'no', label: 'No' },
      ],
    });
    const { tree } = mount((context) => yesNo.template(view, context));
    const [yes, no] = tree.querySelectorAll('input');

    expect(yesNo.readRaw(tree, view)).to.equal('');
    yes?.click();
    no?.click();
    expect(yesNo.readRaw(tree, view)).to.equal('no');
  });
});
