import { expect } from '@open-wc/testing';
import { exampleQuestion } from '../examples.js';
import { mount, unmountAll } from '../testing/mount.js';
import { runQuestionSuite } from '../testing/run-question-suite.js';
import { personDescription } from './person-description.js';
import { examples } from './person-description.examples.js';

runQuestionSuite(personDescription, examples);

describe('person description', () => {
  afterEach(unmountAll);

  const show = () => {
    const data = examples.examples.find(({ name }) => name === 'cannot-describe')?.data;
    const view = data ?? exampleQuestion('person-description', { question: {}, label: '', raw: {} as never });
    const { tree } = mount((context) => personDescription.template(view, context));
    const control = (selector: string): HTMLInputElement => {
      const found = tree.querySelector<HTMLInputElement>(selector);
      if (!found) throw new Error(`There is no ${selector}.`);
      return found;
    };
    return { tree, view, control, box: control('[type="checkbox"]') };
  };

  it('unticks "I cannot describe this person" when something is described after all', () => {
    const { control, box, tree, view } = show();
    const build = control('[name="suspect_build"]');
    expect(box.checked).to.equal(true);

    build.value = 'slim';
    build.dispatchEvent(new Event('input', { bubbles: true }));

    expect(box.checked).to.equal(false);
    expect(personDescription.readRaw(tree, view)).to.include({ build: 'slim', unknown: false });
  });

  it('keeps what was described when the box is ticked, so that one slip loses nothing', () => {
    const { control, box, tree, view } = show();
    const hair = control('[name="suspect_hair"]');
    hair.value = 'Long';
    hair.dispatchEvent(new Event('input', { bubbles: true }));

    box.click();

    expect(personDescription.readRaw(tree, view)).to.include({ hair: 'Long', unknown: true });
  });

  it('leaves no trace of how anybody looked in the browser’s form history', () => {
    const { tree } = show();

    for (const control of tree.querySelectorAll('select, textarea')) {
      expect(control.getAttribute('autocomplete')).to.equal('off');
    }
  });
});
