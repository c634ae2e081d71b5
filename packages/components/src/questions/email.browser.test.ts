import { aTimeout, expect } from '@open-wc/testing';
import { exampleQuestion } from '../examples.js';
import { mount, unmountAll, wordsOf, type Mounted } from '../testing/mount.js';
import { runQuestionSuite } from '../testing/run-question-suite.js';
import { email } from './email.js';
import { examples } from './email.examples.js';

runQuestionSuite(email, examples);

describe('email', () => {
  afterEach(unmountAll);

  const viewOf = (raw = '', own = true) =>
    exampleQuestion('email', { question: { id: 'email', own }, label: 'Address', raw });
  const shown = (raw?: string, own?: boolean): Mounted & { input: HTMLInputElement; advice: HTMLElement } => {
    const mounted = mount((context) => email.template(viewOf(raw, own), context));
    const input = mounted.tree.querySelector('input');
    const advice = mounted.tree.querySelector<HTMLElement>('.advice');
    if (!input || !advice) throw new Error('There is no box, or nothing that could advise.');
    return { ...mounted, input, advice };
  };
  const type = (input: HTMLInputElement, text: string): void => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };

  it('brings up the keyboard for addresses, and lets the browser fill in the person’s own only', () => {
    const { input } = shown();

    expect(input.type).to.equal('email');
    expect(input.autocomplete).to.equal('email');
    expect(shown('', false).input.autocomplete).to.equal('off');
  });

  it('advises once the typing pauses, aloud and with the box', async () => {
    const { input, advice, announced, tree } = shown();

    type(input, 'ana@gmial.com');
    expect(advice.hidden).to.equal(true);
    await aTimeout(1000);

    expect(advice.hidden).to.equal(false);
    expect(wordsOf(advice)).to.equal('Did you mean ana@gmail.com? Change it');
    expect(announced).to.deep.equal(['Did you mean ana@gmail.com?']);
    expect(wordsOf(tree.querySelector(`#${input.getAttribute('aria-describedby') ?? ''}`))).to.equal(
      'Did you mean ana@gmail.com?',
    );
  });

  it('takes the advice when asked to, and goes on from the box', () => {
    const { input, advice, tree } = shown('ana@gmial.com');

    tree.querySelector<HTMLElement>('.advice button')?.click();

    expect(email.readRaw(tree, viewOf())).to.equal('ana@gmail.com');
    expect(advice.hidden).to.equal(true);
    expect(tree instanceof ShadowRoot && tree.activeElement).to.equal(input);
  });

  it('says nothing of an address that looks right, and takes back what is mended', async () => {
    const { input, advice, announced } = shown('ana@gmial.com');

    type(input, 'ana@example.com');
    expect(advice.hidden).to.equal(true);
    await aTimeout(1000);

    expect(advice.hidden).to.equal(true);
    expect(wordsOf(advice)).to.equal('Change it');
    expect(announced).to.deep.equal([]);
  });

  it('advises in the language that the page changes to', () => {
    const { tree, update } = shown('ana@gmial.com');

    update((context) => email.template(viewOf('ana@gmial.com'), context), 'welsh');

    expect(wordsOf(tree.querySelector('.advice'))).to.match(/^Ai ana@gmail\.com/);
  });
});
