import { expect } from '@open-wc/testing';
import { exampleQuestion } from '../examples.js';
import { mount, unmountAll } from '../testing/mount.js';
import { runQuestionSuite } from '../testing/run-question-suite.js';
import { checkboxes } from './checkboxes.js';
import { examples } from './checkboxes.examples.js';

runQuestionSuite(checkboxes, examples);

describe('checkboxes', () => {
  afterEach(unmountAll);

  const view = exampleQuestion('checkboxes', {
    question: { id: 'marks' },
    label: 'What would help us to recognise it?',
    raw: [],
    options: [
      { id: 'initials', label: 'Initials' },
      { id: 'sticker', label: 'A sticker' },
      { id: 'none', label: 'None of these', none: true },
    ],
  });
  const press = (tree: ParentNode, value: string): void =>
    [...tree.querySelectorAll<HTMLInputElement>('input')].find((input) => input.value === value)?.click();

  it('choosing none of these clears the others', () => {
    const { tree } = mount((context) => checkboxes.template(view, context));

    press(tree, 'initials');
    press(tree, 'sticker');
    press(tree, 'none');

    expect(checkboxes.readRaw(tree, view)).to.deep.equal(['none']);
  });

  it('choosing another clears none of these', () => {
    const { tree } = mount((context) => checkboxes.template(view, context));

    press(tree, 'none');
    press(tree, 'sticker');

    expect(checkboxes.readRaw(tree, view)).to.deep.equal(['sticker']);
  });

  it('taking one away leaves the rest', () => {
    const { tree } = mount((context) => checkboxes.template(view, context));

    press(tree, 'initials');
    press(tree, 'sticker');
    press(tree, 'initials');

    expect(checkboxes.readRaw(tree, view)).to.deep.equal(['sticker']);
  });

  it('stand apart from none of these by a word', () => {
    const { tree } = mount((context) => checkboxes.template(view, context));

    expect(tree.querySelectorAll('.choices__divider')).to.have.length(1);
    expect(tree.querySelector('.choices__divider')?.textContent.trim()).to.equal('or');
  });
});
