import { expect } from '@open-wc/testing';
import { chosenIn, controls, readingPage, typedIn } from './controls.js';

function form(): { root: HTMLFormElement; searches: () => number } {
  const root = document.createElement('form');
  for (const [name, type, value] of [
    ['where', 'text', 'a park'],
    ['asked', 'checkbox', 'staff'],
    ['asked', 'checkbox', 'nobody'],
  ] as const) {
    root.append(Object.assign(document.createElement('input'), { name, type, value, checked: value === 'nobody' }));
  }
  let searches = 0;
  const search = root.querySelectorAll.bind(root);
  root.querySelectorAll = (selector: string) => {
    searches += 1;
    return search(selector);
  };
  return { root, searches: () => searches };
}

describe('controls', () => {
  it('are looked for once while a whole page is read', () => {
    const { root, searches } = form();
    const read = readingPage(root, () => [typedIn(root, 'where'), chosenIn(root, 'asked'), typedIn(root, 'missing')]);
    expect(read).to.deep.equal(['a park', ['nobody'], '']);
    expect(searches()).to.equal(1);
  });

  it('are looked for anew after the page was read, also when reading failed', () => {
    const { root } = form();
    const failing = (): never => {
      throw new Error('broken');
    };
    expect(() => readingPage(root, failing)).to.throw('broken');
    root.append(Object.assign(document.createElement('input'), { name: 'late' }));
    expect(controls(root, 'late')).to.have.length(1);
  });
});
