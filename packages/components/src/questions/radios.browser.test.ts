import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { exampleQuestion } from '../examples.js';
import { mount, unmountAll } from '../testing/mount.js';
import { runQuestionSuite } from '../testing/run-question-suite.js';
import { examples } from './radios.examples.js';
import { radios } from './radios.js';

runQuestionSuite(radios, examples);

describe('radios', () => {
  afterEach(unmountAll);

  const view = exampleQuestion('radios', {
    question: { id: 'item-type' },
    label: 'What did you lose?',
    raw: 'phone',
    options: [
      { id: 'phone', label: 'Mobile phone' },
      { id: 'other', label: 'Something else' },
    ],
  });

  it('are one group to the browser: one stop for Tab, and arrow keys choose', async () => {
    const { tree } = mount((context) => radios.template(view, context));
    tree.querySelector<HTMLInputElement>('input')?.focus();

    await sendKeys({ press: 'ArrowDown' });

    expect(radios.readRaw(tree, view)).to.equal('other');
  });

  it('do not join the group of another widget on the page', () => {
    const first = mount((context) => radios.template(view, context));
    const second = mount((context) => radios.template(view, context));

    second.tree.querySelectorAll<HTMLInputElement>('input')[1]?.click();

    expect(radios.readRaw(first.tree, view)).to.equal('phone');
    expect(radios.readRaw(second.tree, view)).to.equal('other');
  });

  it('keep what was chosen when an option opens above it', () => {
    const { tree, update } = mount((context) => radios.template(view, context));
    tree.querySelectorAll<HTMLInputElement>('input')[1]?.click();
    const options = [{ id: 'new', label: { text: 'New', lang: 'en' }, none: false }, ...view.options];

    update((context) => radios.template({ ...view, raw: 'other', options }, context));

    expect(radios.readRaw(tree, view)).to.equal('other');
  });

  it('give a target of 44 px', () => {
    const { tree } = mount((context) => radios.template(view, context));

    for (const input of tree.querySelectorAll('input')) {
      const { width, height } = input.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });
});
