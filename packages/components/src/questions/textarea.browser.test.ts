import { aTimeout, expect } from '@open-wc/testing';
import { exampleQuestion } from '../examples.js';
import { mount, unmountAll, wordsOf, type Mounted } from '../testing/mount.js';
import { runQuestionSuite } from '../testing/run-question-suite.js';
import { textarea } from './textarea.js';
import { examples } from './textarea.examples.js';

runQuestionSuite(textarea, examples);

describe('textarea', () => {
  afterEach(unmountAll);

  const view = exampleQuestion('textarea', {
    question: { id: 'description', rules: { maxLength: 10 } },
    label: 'What does it look like?',
    raw: '',
  });
  const type = ({ tree }: Mounted, text: string): void => {
    const control = tree.querySelector('textarea');
    if (!control) throw new Error('There is no textarea.');
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const count = ({ tree }: Mounted): string => wordsOf(tree.querySelector('.character-count'));

  it('counts what is left as it is typed, an emoji as one', () => {
    const mounted = mount((context) => textarea.template(view, context));

    type(mounted, 'phone 🔑🔑🔑');

    expect(count(mounted)).to.equal('You have 1 character remaining');
  });

  it('says what is too much, and lets it be typed', () => {
    const mounted = mount((context) => textarea.template(view, context));

    type(mounted, 'a black phone');

    expect(count(mounted)).to.equal('You have 3 characters too many');
    expect(textarea.readRaw(mounted.tree, view)).to.equal('a black phone');
  });

  it('counts in Welsh', () => {
    const mounted = mount((context) => textarea.template(view, context), { reader: 'welsh' });

    type(mounted, '0123456789');
    expect(count(mounted)).to.equal('Nid oes gennych unrhyw nodau yn weddill');
    type(mounted, '01234567');
    expect(count(mounted)).to.equal('Mae gennych 2 nod yn weddill');
  });

  it('announces the count once, when the typing pauses', async () => {
    const mounted = mount((context) => textarea.template(view, context));

    type(mounted, 'a');
    type(mounted, 'ab');
    type(mounted, 'abc');
    expect(mounted.announced).to.deep.equal([]);
    await aTimeout(1200);

    expect(mounted.announced).to.deep.equal(['You have 7 characters remaining']);
  });

  it('announces no count of a text that is no longer on the page', async () => {
    const mounted = mount((context) => textarea.template(view, context));

    type(mounted, 'a');
    unmountAll();
    await aTimeout(1200);

    expect(mounted.announced).to.deep.equal([]);
  });

  it('shows the count in the new language when the language changes', () => {
    const mounted = mount((context) => textarea.template(view, context));
    type(mounted, 'abc');

    mounted.update((context) => textarea.template({ ...view, raw: 'abc' }, context), 'welsh');

    expect(count(mounted)).to.equal('Mae gennych 7 nod yn weddill');
  });
});
