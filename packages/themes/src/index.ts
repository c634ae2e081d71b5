/** Forces as data: their names, contacts and design tokens, and the style sheet that a widget takes from them. */
export { createThemeData } from './theme-data.js';
export { parseForce } from './parse-force.js';
export { ForceError, type Contacts, type Force, type ThemeData } from './force.js';
export { createTheme, type Theme } from './theme.js';
export { themeCss } from './theme-css.js';
export { checkContrast, type ContrastFault } from './check-contrast.js';
export { contrast, nearestPassing, parseHex, type Rgb } from './color.js';
export { pairs, type Pair } from './pairs.js';
export { baseTokens, colorNames, type ColorName, type Scheme } from './base-tokens.js';
export { colorIn, modes, type Mode } from './modes.js';
export { pageCss } from './page-css.js';
export { designTokens } from './design-tokens.js';
export type { ColorValue, DimensionValue, Token, TokenGroup } from './tokens.js';
