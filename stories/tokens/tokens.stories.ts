import { html, render, type TemplateResult } from 'lit';
import {
  baseTokens,
  colorIn,
  colorNames,
  contrast,
  pairs,
  parseHex,
  type ColorName,
  type Scheme,
  type Token,
} from '@frontcounter/themes';
import { exampleContext, words } from '../../packages/components/src/examples.js';
import { adoptSheets, sheetsOf, themeSheet } from '../../packages/components/src/internal/adopt-styles.js';
import { button } from '../../packages/components/src/parts/button.js';
import { heading } from '../../packages/components/src/parts/heading.js';
import { root } from '../../packages/components/src/parts/root.js';
import { firstStyles } from '../../packages/components/src/styles/first.styles.js';
import { laterStyles } from '../../packages/components/src/styles/later.styles.js';
import type { Globals } from '../globals.js';
import { imitate, setStage } from '../modes.js';
import type { Story } from '../stories.js';
import { themeOf, tokensOf } from '../themes.js';
import { tokensStyles } from './tokens.styles.js';

export default { title: 'tokens' };

const context = exampleContext();

/** A page of pictures in the colours of the toolbar's force. */
function pictures(globals: Globals, content: TemplateResult): HTMLElement {
  setStage(globals);
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  adoptSheets(shadow, [
    ...sheetsOf([...firstStyles, ...laterStyles, tokensStyles]),
    themeSheet(themeOf(globals.force).css),
  ]);
  render(root(html`<div class="tokens">${content}</div>`, context), shadow);
  imitate(shadow, globals.mode);
  return host;
}

/** Sets what a style sheet cannot know, without a style attribute in the markup. */
function paint(host: HTMLElement): void {
  for (const each of host.shadowRoot?.querySelectorAll<HTMLElement>('[data-fill]') ?? []) {
    each.style.backgroundColor = each.dataset['fill'] ?? '';
    each.style.color = each.dataset['ink'] ?? '';
  }
}

const SCHEMES: Readonly<Record<Scheme, string>> = { light: 'Light', dark: 'Dark' };

function colorTable(force: string, scheme: Scheme): TemplateResult {
  const theme = tokensOf(force);
  return html`<section>
    ${heading(SCHEMES[scheme], context, 'm')}
    <table>
      <thead>
        <tr>
          <th scope="col">Colour</th>
          <th scope="col">Custom property</th>
          <th scope="col">Value</th>
          <th scope="col">For</th>
        </tr>
      </thead>
      <tbody>
        ${colorNames.map((name) => {
          const value = colorIn(theme, scheme, name);
          const token: Token = baseTokens.light[name];
          return html`<tr>
            <td><span class="swatch" data-fill=${value}></span></td>
            <th scope="row"><code>--police-${name}</code></th>
            <td><code>${value}</code></td>
            <td>${token.$description ?? ''}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </section>`;
}

/** Every colour of the force, in both schemes. */
export const Colours: Story = {
  render: (_, { globals }) => {
    const host = pictures(
      globals,
      html`${heading(`Colours of ${themeOf(globals.force).name.en}`, context)}
        <div class="columns">${colorTable(globals.force, 'light')}${colorTable(globals.force, 'dark')}</div>`,
    );
    paint(host);
    return host;
  },
};

function contrastTable(force: string, scheme: Scheme): TemplateResult {
  const theme = tokensOf(force);
  const color = (name: ColorName) => colorIn(theme, scheme, name);
  return html`<section>
    ${heading(SCHEMES[scheme], context, 'm')}
    <table>
      <thead>
        <tr>
          <th scope="col">Together</th>
          <th scope="col">What</th>
          <th scope="col">Contrast</th>
          <th scope="col">Needs</th>
        </tr>
      </thead>
      <tbody>
        ${pairs.map(({ foreground, or, background, minimum }) => {
          const ratioOf = (name: ColorName) => contrast(parseHex(color(name)), parseHex(color(background)));
          const [best = foreground] = [foreground, or ?? foreground].sort((a, b) => ratioOf(b) - ratioOf(a));
          const isText = minimum === 7;
          return html`<tr>
            <td>
              <span class="sample" data-fill=${color(background)} data-ink=${color(best)} aria-hidden="true"
                >${isText ? 'Aa' : '■'}</span
              >
            </td>
            <th scope="row">${best} on ${background}</th>
            <td>${(Math.floor(ratioOf(best) * 10) / 10).toFixed(1)}</td>
            <td>${minimum} (${isText ? 'text, AAA' : 'edges, AA'})</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </section>`;
}

/** Every pair of colours that widgets put together, measured. */
export const Contrast: Story = {
  render: (_, { globals }) => {
    const host = pictures(
      globals,
      html`${heading(`Contrast in ${themeOf(globals.force).name.en}`, context)}
        <p>A theme with a pair below what it needs does not build.</p>
        <div class="columns">${contrastTable(globals.force, 'light')}${contrastTable(globals.force, 'dark')}</div>`,
    );
    paint(host);
    return host;
  },
};

const px = (value: string): string => `${Math.round(Number.parseFloat(value) * 10) / 10} px`;

/** Fills in what the browser makes of each sample, so that the table says what is, not what was once written down. */
function measure(canvas: HTMLElement): void {
  const shadow = canvas.querySelector('div')?.shadowRoot;
  for (const row of shadow?.querySelectorAll('tr[data-measure]') ?? []) {
    const sample = row.querySelector('td > *');
    if (!sample) continue;
    const { fontSize, lineHeight, fontWeight, marginBlockEnd, blockSize, borderRadius } = getComputedStyle(sample);
    const told = {
      size: px(fontSize),
      line: px(lineHeight),
      weight: fontWeight,
      below: px(marginBlockEnd),
      height: px(blockSize),
      corner: px(borderRadius),
    };
    for (const cell of row.querySelectorAll<HTMLElement>('[data-told]'))
      cell.textContent = told[cell.dataset['told'] as keyof typeof told];
  }
}

const type: readonly (readonly [name: string, sample: TemplateResult])[] = [
  ['Heading of a page', heading('Report lost property', context)],
  ['Heading in a page', heading('About the item', context, 'm')],
  ['Small heading', heading('What happens next', context, 's')],
  ['Text', html`<p>Tell us what you have lost, and where.</p>`],
  ['Label', html`<span class="label">What did you lose?</span>`],
  ['Hint', html`<span class="hint">For example, a phone or a set of keys.</span>`],
];

/** The type that widgets set, in the reader's own text size: narrow the viewport to see the small one. */
export const Type: Story = {
  render: (_, { globals }) =>
    pictures(
      globals,
      html`${heading('Type', context)}
        <p>
          The font is <code>--police-font-family</code>. Sizes grow with the reader’s own text size and with the width
          of the page.
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Looks</th>
              <th scope="col">Size</th>
              <th scope="col">Line</th>
              <th scope="col">Weight</th>
            </tr>
          </thead>
          <tbody>
            ${type.map(
              ([name, sample]) =>
                html`<tr data-measure>
                  <th scope="row">${name}</th>
                  <td>${sample}</td>
                  <td data-told="size"></td>
                  <td data-told="line"></td>
                  <td data-told="weight"></td>
                </tr>`,
            )}
          </tbody>
        </table>`,
    ),
  play: async ({ canvasElement }) => measure(canvasElement),
};

const spaced: readonly (readonly [name: string, sample: TemplateResult])[] = [
  ['Paragraph', html`<p>Tell us what you have lost.</p>`],
  ['Heading of a page', heading('Report lost property', context)],
  ['Heading in a page', heading('About the item', context, 'm')],
  ['Button', button({ label: words('Continue'), onClick: () => {} }, context)],
  ['Box for text', html`<input class="input" aria-label="A box for text" value="10 to 20 characters" />`],
];

/** Distances and heights as the browser makes them. */
export const Spacing: Story = {
  render: (_, { globals }) =>
    pictures(
      globals,
      html`${heading('Spacing', context)}
        <p>All in em, so that they grow with the text. The corner is <code>--police-radius</code>.</p>
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Looks</th>
              <th scope="col">Below it</th>
              <th scope="col">Height</th>
              <th scope="col">Corner</th>
            </tr>
          </thead>
          <tbody>
            ${spaced.map(
              ([name, sample]) =>
                html`<tr data-measure>
                  <th scope="row">${name}</th>
                  <td>${sample}</td>
                  <td data-told="below"></td>
                  <td data-told="height"></td>
                  <td data-told="corner"></td>
                </tr>`,
            )}
          </tbody>
        </table>`,
    ),
  play: async ({ canvasElement }) => measure(canvasElement),
};
