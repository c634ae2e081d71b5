import type { ColorName } from './base-tokens.js';

/** Two tokens that meet on screen. `or` may stand out in place of `foreground`. */
export interface Pair {
  readonly foreground: ColorName;
  readonly or?: ColorName;
  readonly background: ColorName;
  /**
   * Contrast ratio: 7 for text (WCAG 2.2, 1.4.6, AAA), 3 for the edges of controls and focus (1.4.11, AA), which is 4.5
   * where the reader asks for more contrast.
   */
  readonly minimum: 7 | 4.5 | 3;
}

const text = (foreground: ColorName, ...backgrounds: ColorName[]): Pair[] =>
  backgrounds.map((background) => ({ foreground, background, minimum: 7 }));
const edge = (foreground: ColorName, ...backgrounds: ColorName[]): Pair[] =>
  backgrounds.map((background) => ({ foreground, background, minimum: 3 }));

/** Every pair that the widgets use, in both schemes. A widget that puts other tokens together adds its pair here. */
export const pairs: readonly Pair[] = [
  ...text('text', 'page', 'surface'),
  ...text('secondary-text', 'page', 'surface'),
  ...text('link', 'page', 'surface'),
  ...text('link-hover', 'page', 'surface'),
  ...text('error', 'page', 'surface'),
  ...text('success', 'page', 'surface'),
  ...text('brand-contrast', 'brand'),
  ...text('button-text', 'button', 'button-hover'),
  ...text('focus-text', 'focus'),
  // A button that is busy; the button that leaves the page.
  ...text('page', 'secondary-text', 'error', 'text'),
  ...edge('brand', 'page', 'surface'),
  ...edge('input-border', 'page', 'surface'),
  ...edge('button', 'page', 'surface'),
  // Yellow disappears on white and black on black: the fill or the ring around it must be seen.
  { foreground: 'focus', or: 'focus-text', background: 'page', minimum: 3 },
  { foreground: 'focus', or: 'focus-text', background: 'surface', minimum: 3 },
];
