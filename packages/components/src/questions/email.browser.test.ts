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
  const shown = (raw?: string, own?: boolean): Mounted & { input: HTMLInputElement; suggestion: HTMLElement } => {
    const mounted = mount((context) => email.template(viewOf(raw, own), context));
    const input = mounted.tree.querySelector('input');
    const suggestion = mounted.tree.querySelector<HTMLElement>('.suggestion');
    if (!input || !suggestion) throw new Error('There is no box, or nothing that could advise.');
    return { ...mounted, input, suggestion };
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
    const { input, suggestion, announced, tree } = shown();

    type(input, 'ana@gmial.com');
    expect(suggestion.hidden).to.equal(true);
    await aTimeout(1000);

    expect(suggestion.hidden).to.equal(false);
    expect(wordsOf(suggestion)).to.equal('Did you mean ana@gmail.com? Change it');
    // It is said in the host page's tree, where no address belongs.
    expect(announced).to.deep.equal(['Your email address may be mistyped. A suggestion stands below it.']);
    expect(wordsOf(tree.querySelector(`#${input.getAttribute('aria-describedby') ?? ''}`))).to.equal(
      'Did you mean ana@gmail.com?',
    );
  });

  it('takes the suggestion when asked to, and goes on from the box', () => {
    const { input, suggestion, tree } = shown('ana@gmial.com');

    tree.querySelector<HTMLElement>('.suggestion button')?.click();

    expect(email.readRaw(tree, viewOf())).to.equal('ana@gmail.com');
    expect(suggestion.hidden).to.equal(true);
    expect(tree instanceof ShadowRoot && tree.activeElement).to.equal(input);
  });

  it('says nothing of an address that looks right, and takes back what is mended', async () => {
    const { input, suggestion, announced } = shown('ana@gmial.com');

    type(input, 'ana@example.com');
    expect(suggestion.hidden).to.equal(true);
    await aTimeout(1000);

    expect(suggestion.hidden).to.equal(true);
    expect(wordsOf(suggestion)).to.equal('Change it');
    expect(announced).to.deep.equal([]);
  });

  it('advises in the language that the page changes to', () => {
    const { tree, update } = shown('ana@gmial.com');

    update((context) => email.template(viewOf('ana@gmial.com'), context), 'welsh');

    expect(wordsOf(tree.querySelector('.suggestion'))).to.match(/^Ai ana@gmail\.com/);
  });
});
