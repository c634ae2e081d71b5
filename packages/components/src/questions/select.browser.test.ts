import { expect } from '@open-wc/testing';
import { exampleQuestion } from '../examples.js';
import { mount, unmountAll } from '../testing/mount.js';
import { runQuestionSuite } from '../testing/run-question-suite.js';
import { select } from './select.js';
import { examples } from './select.examples.js';

runQuestionSuite(select, examples);

describe('select', () => {
  afterEach(unmountAll);

  it('keeps what was chosen when another language puts the options in another order', () => {
    const view = exampleQuestion('select', {
      question: { id: 'colour', sort: 'label' },
      label: 'What colour is it?',
      raw: '',
      options: [
        { id: 'black', label: 'Black' },
        { id: 'blue', label: 'Blue' },
        { id: 'white', label: 'White' },
      ],
    });
    const { tree, update } = mount((context) => select.template(view, context));
    const control = tree.querySelector('select');

    for (const chosen of ['black', 'blue', 'white']) {
      if (control) control.value = chosen;
      update(
        (context) => select.template({ ...view, raw: chosen, options: [...view.options].reverse() }, context),
        'welsh',
      );
      expect(select.readRaw(tree, view)).to.equal(chosen);
      update((context) => select.template({ ...view, raw: chosen }, context));
      expect(select.readRaw(tree, view)).to.equal(chosen);
    }
  });

  it('begins with no answer', () => {
    const view = exampleQuestion('select', {
      question: { id: 'colour' },
      label: 'What colour is it?',
      raw: '',
      options: [{ id: 'black', label: 'Black' }],
    });
    const { tree } = mount((context) => select.template(view, context));

    expect(select.readRaw(tree, view)).to.equal('');
  });
});
