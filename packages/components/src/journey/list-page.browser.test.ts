import { expect } from '@open-wc/testing';
import { mount, TREES, unmountAll, wordsOf } from '../testing/mount.js';
import { examples } from './list-page.examples.js';

describe('the list under a page with a repeat', () => {
  afterEach(unmountAll);

  const show = (name: string, tree: (typeof TREES)[number] = 'shadow root') => {
    const example = examples.examples.find((each) => each.name === name);
    if (!example) throw new Error(`There is no example ${name}.`);
    return mount((context) => examples.render(example.data, context), {
      tree,
      ...(example.reader && { reader: example.reader }),
    });
  };
  const titles = ({ tree }: ReturnType<typeof show>): string[] =>
    [...tree.querySelectorAll('.summary-card .heading')].map(wordsOf);
  const buttons = ({ tree }: ReturnType<typeof show>): string[] =>
    [...tree.querySelectorAll('.summary-card__actions button')].map(wordsOf);

  for (const tree of TREES) {
    for (const { name } of examples.examples) {
      it(`${name} passes axe in ${tree === 'light DOM' ? 'light DOM' : 'a shadow root'}`, async () => {
        await expect(show(name, tree).host).to.be.accessible();
      });
    }
  }

  it('calls things by their numbers, and those of a chronology by their dates too', () => {
    expect(titles(show('plain'))).to.deep.equal(['Item 1', 'Item 2']);
    expect(titles(show('chronology'))).to.deep.equal(['1. About 2025', '2. 2 March 2026', '3. Not known']);
  });

  it('moves up all but the first and down all but the last, and only where the person makes the order', () => {
    expect(buttons(show('plain'))).to.deep.equal(['Remove Item 1', 'Remove Item 2']);
    expect(buttons(show('in-the-order-of-the-person'))).to.deep.equal([
      'Move down Item 1',
      'Remove Item 1',
      'Move up Item 2',
      'Remove Item 2',
    ]);
  });

  it('says why there is no question any more, and where the rest can go', () => {
    const { tree } = show('full-with-a-place-for-the-rest');

    expect(tree.querySelector('fieldset')).to.equal(null);
    expect([...tree.querySelectorAll('.inset p')].map(wordsOf)).to.deep.equal([
      'You have added 3, which is as many as this form can take.',
      'Tell us about the others when we call you.',
    ]);
  });
});
