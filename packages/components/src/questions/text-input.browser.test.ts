import { expect } from '@open-wc/testing';
import { exampleQuestion } from '../examples.js';
import { mount, unmountAll } from '../testing/mount.js';
import { runQuestionSuite } from '../testing/run-question-suite.js';
import { textInput } from './text-input.js';
import { examples } from './text-input.examples.js';

runQuestionSuite(textInput, examples);

describe('text input', () => {
  afterEach(unmountAll);

  const inputOf = (
    question: Parameters<typeof exampleQuestion<'text-input'>>[1]['question'],
  ): HTMLInputElement | null =>
    mount((context) =>
      textInput.template(exampleQuestion('text-input', { question, label: 'Label', raw: '' }), context),
    ).tree.querySelector('input');

  it('lets the browser fill in what the definition says is the person’s own', () => {
    const input = inputOf({ id: 'postcode', rules: { format: 'postcode' }, autocomplete: 'postal-code' });

    expect(input?.autocomplete).to.equal('postal-code');
    expect(input?.name).to.equal('postcode');
  });

  it('leaves no trace of other answers in the browser’s form history', () => {
    expect(inputOf({ id: 'model', rules: { maxLength: 60 } })?.autocomplete).to.equal('off');
  });

  it('brings up the keyboard that suits the format', () => {
    expect(inputOf({ id: 'a', rules: { format: 'imei' } })?.inputMode).to.equal('numeric');
    expect(inputOf({ id: 'b', rules: { format: 'postcode' } })?.inputMode).to.equal('');
  });

  it('keeps numbers and addresses left to right in a page that runs right to left', () => {
    const view = exampleQuestion('text-input', {
      question: { id: 'imei', rules: { format: 'imei' } },
      label: 'Label',
      raw: '',
    });
    const { tree } = mount((context) => textInput.template(view, context), { reader: 'rtl' });
    const input = tree.querySelector('input');

    expect(input && getComputedStyle(input).direction).to.equal('ltr');
  });

  it('keeps what was typed when the page is shown again', () => {
    const view = exampleQuestion('text-input', {
      question: { id: 'model', rules: { maxLength: 9 } },
      label: 'Model',
      raw: '',
    });
    const { tree, update } = mount((context) => textInput.template(view, context));
    const input = tree.querySelector('input');
    if (input) input.value = 'typed';

    update((context) => textInput.template(view, context), 'welsh');

    expect(textInput.readRaw(tree, view)).to.equal('typed');
  });
});
