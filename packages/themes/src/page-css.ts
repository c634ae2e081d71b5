import { baseTokens, colorNames, highContrast, type ColorName } from './base-tokens.js';
import { colorIn, type Mode } from './modes.js';
import type { Theme } from './theme.js';
import { resolveToken } from './tokens.js';

/**
 * A force's tokens as a style sheet for a page: every public `--police-*` property on `:root`, resolved. For what stands
 * around the widgets, such as a page's own header; the widgets themselves need none of it.
 */
export function pageCss(theme: Theme): string {
  const color = (mode: Mode) => (name: ColorName) => colorIn(theme, mode, name);
  const [light, lightMore] = [color('light'), color('light-more-contrast')];
  const [dark, darkMore] = [color('dark'), color('dark-more-contrast')];
  const shapes = Object.keys(baseTokens.shape).map((name) => declare(name, resolveToken(theme, `shape.${name}`)));
  const greys = colorNames.filter((name) => highContrast[name]);
  const both = (names: readonly ColorName[], one: typeof light, other: typeof dark) =>
    `@supports(color:light-dark(#000,#000)){:root{\n${names.map((name) => declare(name, `light-dark(${one(name)},${other(name)})`)).join('')}}}\n`;
  return (
    `:root{\n${[...colorNames.map((name) => declare(name, light(name))), ...shapes].join('')}}\n` +
    both(colorNames, light, dark) +
    `@media(prefers-contrast:more){\n:root{\n${greys.map((name) => declare(name, lightMore(name))).join('')}}\n` +
    `${both(greys, lightMore, darkMore)}}\n`
  );
}

function declare(name: string, value: string): string {
  return `  --police-${name}: ${value};\n`;
}
