import { baseTokens, colorNames, highContrast } from './base-tokens.js';
import { formatHex, parseHex } from './color.js';
import { baseTheme, type Theme } from './theme.js';
import type { TokenValue } from './tokens.js';

const SHAPES = Object.keys(baseTokens.shape);
const COLORS: readonly string[] = colorNames;

/**
 * A force's style sheet for the shadow root of a widget. It holds only what differs from `neutralCss`, which every
 * widget has. Each private property takes the public one first, so that a page may set `--police-brand` on `:root`
 * or on the element; an alias stays one, so that a button follows.
 */
export function themeCss(theme: Theme): string {
  const colors = COLORS.filter((name) => ['light', 'dark'].some((scheme) => differs(theme, `${scheme}.${name}`)));
  const shapes = SHAPES.filter((name) => differs(theme, `shape.${name}`));
  // This sheet comes after the neutral one: a grey of its own must give way again.
  return schemes(colors, shapes, theme) + moreContrast(colors);
}

/**
 * The base tokens in full. A widget is dark where its page is: where the page's `color-scheme` allows it and the reader
 * wishes it. On a page that is only light a dark widget would be a hole. `--police-color-scheme` says otherwise.
 * Browsers without `light-dark()` stay light. Under high contrast the greys become text.
 */
export function createNeutralCss(): string {
  return (
    ':host{color-scheme:var(--police-color-scheme,inherit)}' + schemes(COLORS, SHAPES, baseTheme) + moreContrast(COLORS)
  );
}

function moreContrast(colors: readonly string[]): string {
  const greys = Object.entries(highContrast).filter(([name]) => colors.includes(name));
  if (!greys.length) return '';
  return `@media(prefers-contrast:more){:host{${greys.map(([name, other]) => `--_${name}:var(--_${other})`).join(';')}}}`;
}

function schemes(colors: readonly string[], shapes: readonly string[], theme: Theme): string {
  const light = (name: string) => css(theme.get(`light.${name}`));
  const dark = (name: string) => css(theme.get(`dark.${name}`));
  const plain = [
    ...colors.map((name) => property(name, light(name))),
    ...shapes.map((name) => property(name, css(theme.get(`shape.${name}`)))),
  ];
  const both = colors.filter((name) => light(name) !== dark(name));
  return (
    (plain.length ? `:host{${plain.join(';')}}` : '') +
    (both.length
      ? `@supports(color:light-dark(#000,#000)){:host{${both.map((name) => property(name, `light-dark(${light(name)},${dark(name)})`)).join(';')}}}`
      : '')
  );
}

function property(name: string, value: string): string {
  return `--_${name}:var(--police-${name},${value})`;
}

function css(value: TokenValue | undefined): string {
  if (!value) return '';
  if ('alias' in value) return `var(--_${value.alias.split('.').pop()})`;
  return value.css.startsWith('#') ? formatHex(parseHex(value.css)) : value.css;
}

function differs(theme: Theme, path: string): boolean {
  return css(theme.get(path)) !== css(baseTheme.get(path));
}
