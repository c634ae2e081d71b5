import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import type { ExampleSet } from '../examples.js';
import { examples as errorSummaries } from '../parts/error-summary.examples.js';
import { examples as headings } from '../parts/heading.examples.js';
import { examples as notifications } from '../parts/notification.examples.js';
import { examples as panels } from '../parts/panel.examples.js';
import { examples as summaryLists } from '../parts/summary-list.examples.js';
import { examples as addresses } from '../questions/address.examples.js';
import { examples as checkboxes } from '../questions/checkboxes.examples.js';
import { examples as dates } from '../questions/date-input.examples.js';
import { examples as radios } from '../questions/radios.examples.js';
import { examples as selects } from '../questions/select.examples.js';
import { examples as textInputs } from '../questions/text-input.examples.js';
import { examples as textareas } from '../questions/textarea.examples.js';
import { firstStyles } from './first.styles.js';
import { laterStyles } from './later.styles.js';
import { mount, unmountAll } from '../testing/mount.js';

const isChromium = navigator.userAgent.includes('Chrome');

/** Puts every example of a set on the page, and says which of their elements reach out of it to the side. */
function overflowing<Data>({ examples, render }: ExampleSet<Data>, css = ''): string[] {
  return examples.flatMap(({ name, data, reader }) => {
    const { tree, host } = mount((context) => render(data, context), { ...(reader && { reader }) });
    if (css && tree instanceof ShadowRoot) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    }
    const { left, right } = host.getBoundingClientRect();
    const outside = [...tree.querySelectorAll('*:not(.visually-hidden, .visually-hidden *)')].filter((element) => {
      const box = element.getBoundingClientRect();
      return (
        box.left < left - 8 ||
        box.right > right + 8 ||
        (element.scrollWidth > element.clientWidth + 8 && isBlock(element))
      );
    });
    return outside.map((element) => `${name}: ${element.localName}.${element.className}`);
  });
}

function isBlock(element: Element): boolean {
  return (
    !['inline', 'contents'].includes(getComputedStyle(element).display) && !element.matches('input, textarea, select')
  );
}

const everything = [
  ['radios', (css?: string) => overflowing(radios, css)],
  ['checkboxes', (css?: string) => overflowing(checkboxes, css)],
  ['text inputs', (css?: string) => overflowing(textInputs, css)],
  ['textareas', (css?: string) => overflowing(textareas, css)],
  ['selects', (css?: string) => overflowing(selects, css)],
  ['dates', (css?: string) => overflowing(dates, css)],
  ['addresses', (css?: string) => overflowing(addresses, css)],
  ['summary lists', (css?: string) => overflowing(summaryLists, css)],
  ['error summaries', (css?: string) => overflowing(errorSummaries, css)],
  ['headings', (css?: string) => overflowing(headings, css)],
  ['notifications', (css?: string) => overflowing(notifications, css)],
  ['panels', (css?: string) => overflowing(panels, css)],
] as const;

const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';

afterEach(unmountAll);

for (const [name, overflow] of everything) {
  it(`${name} fit into 320 px, also at twice the text size and with wide text spacing (WCAG 1.4.4, 1.4.10, 1.4.12)`, () => {
    document.body.style.cssText = 'margin: 0; inline-size: 320px';

    expect(overflow()).to.deep.equal([]);
    unmountAll();
    expect(overflow(TEXT_SPACING)).to.deep.equal([]);
    unmountAll();
    expect(overflow('.root { font-size: 32px !important }')).to.deep.equal([]);
  });
}

describe('styles', () => {
  afterEach(async () => {
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
    if (isChromium) await setViewport({ width: 800, height: 600 });
  });

  const body = (tree: ParentNode): CSSStyleDeclaration => {
    const element = tree.querySelector('.body');
    if (!element) throw new Error('There is no body.');
    return getComputedStyle(element);
  };

  it('do not take on what the host page hands down', () => {
    document.documentElement.style.fontSize = '62.5%';
    document.body.style.cssText =
      'color: red; font: italic 40px/3 fantasy; letter-spacing: 1em; text-transform: uppercase; text-align: right; visibility: visible; white-space: nowrap; word-spacing: 1em; text-indent: 5em; cursor: wait';
    const { tree } = mount(() => html`<p>Words</p>`);

    const style = body(tree);
    expect(style.fontStyle).to.equal('normal');
    expect(style.letterSpacing).to.equal('normal');
    expect(style.textTransform).to.equal('none');
    expect(style.textAlign).to.equal('start');
    expect(style.whiteSpace).to.equal('normal');
    expect(style.textIndent).to.equal('0px');
    expect(style.color).not.to.equal('rgb(255, 0, 0)');
  });

  it('set 19 px where there is room and 16 px on a phone', async function () {
    if (!isChromium) this.skip();
    await setViewport({ width: 1280, height: 800 });
    const { tree } = mount(() => html`<p>Words</p>`);
    expect(body(tree).fontSize).to.equal('19px');

    await setViewport({ width: 320, height: 600 });
    expect(body(tree).fontSize).to.equal('16px');
  });

  it('follow a colour that the page sets, and stand without a theme', () => {
    const { tree, host } = mount(() => html`<p>Words</p>`);
    expect(body(tree).color).to.equal('rgb(11, 12, 12)');

    host.style.setProperty('--police-text', 'rgb(1, 2, 3)');

    expect(body(tree).color).to.equal('rgb(1, 2, 3)');
  });

  it('name nothing by the side of the page it is on, and no size in rem', () => {
    const css = [...firstStyles, ...laterStyles].map(({ cssText }) => cssText).join('\n');

    expect(css).not.to.match(/\d(?:rem)\b/);
    expect(css).not.to.match(/(?:^|[\s;{])(?:margin|padding|border|inset)-(?:left|right|top|bottom)\b/);
    expect(css).not.to.match(/(?:^|[\s;{])(?:left|right|top|bottom|width|height|float)\s*:/);
    expect(css).not.to.match(/text-align:\s*(?:left|right)/);
    expect(css).not.to.match(/forced-color-adjust|text-transform/);
  });
});
