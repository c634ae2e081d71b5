import { expect } from '@open-wc/testing';
import { neutralCss } from './neutral-css.js';
import { createTheme } from './theme.js';
import { themeCss } from './theme-css.js';

const purple = themeCss(createTheme({ light: { brand: { $value: '#4b2a6b' } } }));

/** A shadow root with the sheets of a widget, and a paragraph that shows one token. */
function paint(token: string, { css = '', host = '' } = {}): string {
  const style = document.createElement('style');
  style.textContent = `.painted{${host}}`;
  const element = document.createElement('div');
  element.className = 'painted';
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [neutralCss, css, `p{color:var(--_${token})}`].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const paragraph = document.createElement('p');
  root.append(paragraph);
  document.body.append(style, element);
  const { color } = getComputedStyle(paragraph);
  style.remove();
  element.remove();
  return color;
}

const light = '--police-color-scheme:light';
const dark = '--police-color-scheme:dark';

describe('theme style sheets', () => {
  it('paint the base tokens where a force says nothing', () => {
    expect(paint('brand', { host: light })).to.equal('rgb(29, 68, 104)');
    expect(paint('text', { host: light })).to.equal('rgb(11, 12, 12)');
  });

  it('paint a force over them', () => {
    expect(paint('brand', { css: purple, host: light })).to.equal('rgb(75, 42, 107)');
    expect(paint('text', { css: purple, host: light })).to.equal('rgb(11, 12, 12)');
  });

  it('let links and buttons follow the brand', () => {
    expect(paint('button', { css: purple, host: light })).to.equal('rgb(75, 42, 107)');
    expect(paint('link', { host: `${light};--police-brand:#036` })).to.equal('rgb(0, 51, 102)');
  });

  it('give way to the page’s own properties', () => {
    expect(paint('brand', { css: purple, host: '--police-brand:#036' })).to.equal('rgb(0, 51, 102)');
    expect(paint('link', { css: purple, host: '--police-link:#630' })).to.equal('rgb(102, 51, 0)');
  });

  it('turn dark or stay light where the page says so of the widget', () => {
    expect(paint('text', { host: dark })).to.equal('rgb(245, 246, 247)');
    expect(paint('brand', { css: purple, host: dark })).to.equal('rgb(195, 168, 221)');
    expect(paint('button', { css: purple, host: dark })).to.equal('rgb(195, 168, 221)');
    expect(paint('text', { host: light })).to.equal('rgb(11, 12, 12)');
  });

  it('are dark where the page is, and light on a page that is only light', () => {
    const { style } = document.documentElement;
    for (const [scheme, color] of [
      ['dark', 'rgb(245, 246, 247)'],
      ['light', 'rgb(11, 12, 12)'],
      ['', 'rgb(11, 12, 12)'],
    ] as const) {
      style.colorScheme = scheme;
      expect(paint('text'), scheme).to.equal(color);
    }
  });
});
