import { expect } from '@open-wc/testing';
import { coverPage, uncoverPage } from './cover.js';

const words = { text: 'Loading', lang: 'en' };
const added: Element[] = [];

afterEach(() => {
  uncoverPage();
  added.splice(0).forEach((element) => element.remove());
});

function add<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, style = ''): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.style.cssText = style;
  document.body.append(element);
  added.push(element);
  return element;
}

/** What lies on top, at points all over the window. */
function onTop(): Set<Element | null> {
  const shares = [0.01, 0.25, 0.5, 0.75, 0.99];
  return new Set(shares.flatMap((x) => shares.map((y) => document.elementFromPoint(innerWidth * x, innerHeight * y))));
}

function cover(): Element {
  const [found] = onTop();
  if (!found) throw new Error('Nothing is on top.');
  return found;
}

describe('the cover', () => {
  it('lies over the whole window at once, over the highest of the page', () => {
    add('div', 'position:fixed;inset:0;z-index:2147483647;background:red');

    coverPage(words);

    expect(onTop().size).to.equal(1);
    expect(cover().getAttribute('role')).to.equal('alert');
    expect(cover().textContent).to.equal('Loading');
    expect(cover().getAttribute('lang')).to.equal('en');
    const { width, height } = cover().getBoundingClientRect();
    expect([width >= innerWidth, height >= innerHeight]).to.deep.equal([true, true]);
  });

  it('comes to lie over a dialogue, and takes that out of reach as well', () => {
    const dialog = add('dialog');
    dialog.append(document.createElement('button'));
    dialog.showModal();

    coverPage(words);

    // What is inert cannot be pointed at, so the layer itself is asked.
    const open = [...document.querySelectorAll(':modal, :popover-open')];
    expect(open.at(-1)?.textContent).to.equal('Loading');
    dialog.querySelector('button')?.focus();
    expect(dialog.contains(document.activeElement)).to.equal(false);

    uncoverPage();
    expect(dialog.inert).to.equal(false);
  });

  it('holds against what a host page says of its elements', () => {
    const style = add('style');
    style.textContent =
      'div { all: unset !important; display: none !important; opacity: 0 } body { transform: scale(.5) }';

    coverPage(words);

    expect(onTop().size).to.equal(1);
    expect(getComputedStyle(cover()).opacity).to.equal('1');
  });

  it('takes what is below out of reach, and gives it back', () => {
    const button = add('button');
    button.textContent = 'Continue';
    button.focus();

    coverPage(words);
    expect(document.activeElement).not.to.equal(button);
    button.focus();
    expect(document.activeElement).not.to.equal(button);

    uncoverPage();
    button.focus();
    expect(document.activeElement).to.equal(button);
    expect([...onTop()].some((element) => element?.getAttribute('role') === 'alert')).to.equal(false);
  });

  it('is one, however often the page is covered', () => {
    coverPage(words);
    coverPage(words);
    uncoverPage();

    expect(document.querySelectorAll('[popover]').length).to.equal(0);
  });
});
