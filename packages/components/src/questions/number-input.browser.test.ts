import { expect } from '@open-wc/testing';
import { exampleQuestion } from '../examples.js';
import { mount, unmountAll, wordsOf } from '../testing/mount.js';
import { runQuestionSuite } from '../testing/run-question-suite.js';
import { numberInput } from './number-input.js';
import { examples } from './number-input.examples.js';

runQuestionSuite(numberInput, examples);

describe('number input', () => {
  afterEach(unmountAll);

  const show = (
    rules: { min?: number; max: number; decimals?: number },
    units: { prefix?: string; suffix?: string } = {},
  ) => {
    const view = exampleQuestion('number-input', {
      question: { id: 'n', rules },
      label: 'How many?',
      raw: '',
      ...units,
    });
    const { tree } = mount((context) => numberInput.template(view, context));
    return { tree, input: tree.querySelector('input') };
  };

  it('brings up the keys that the answer needs', () => {
    expect(show({ max: 9 }).input?.inputMode).to.equal('numeric');
    expect(show({ max: 9, decimals: 1 }).input?.inputMode).to.equal('decimal');
    expect(show({ min: -9, max: 9 }).input?.inputMode).to.equal('');
  });

  it('is no spin button, which a turn of the wheel would change', () => {
    expect(show({ max: 9 }).input?.type).to.equal('text');
  });

  it('says the units with the box', () => {
    const { tree, input } = show({ max: 9 }, { prefix: 'about', suffix: 'mph' });
    const ids = input?.getAttribute('aria-describedby')?.split(' ') ?? [];

    expect(ids.map((id) => wordsOf(tree.querySelector(`#${id}`)))).to.deep.equal(['about', 'mph']);
  });

  it('looks as wide as its longest answer', () => {
    const widths = [{ max: 20 }, { max: 5000 }, { max: 1_000_000 }, { max: 10_000_000, decimals: 4 }].map(
      (rules) => show(rules).input?.className,
    );

    expect(widths).to.deep.equal(['input input--3', 'input input--5', 'input input--10', 'input input--20']);
  });
});
