import { highContrast, type ColorName, type Scheme } from './base-tokens.js';
import type { Theme } from './theme.js';
import { resolveToken } from './tokens.js';

/** A way of seeing a widget: its scheme, and whether the reader asks for more contrast (`prefers-contrast: more`). */
export type Mode = Scheme | `${Scheme}-more-contrast`;

/** Forced colours are not among them: there the reader's own system colours stand in for every token. */
export const modes = ['light', 'dark', 'light-more-contrast', 'dark-more-contrast'] as const satisfies readonly Mode[];

export function schemeOf(mode: Mode): Scheme {
  return mode.startsWith('light') ? 'light' : 'dark';
}

/** A colour as it is painted in a mode, aliases followed: `#rrggbb`. */
export function colorIn(theme: Theme, mode: Mode, name: ColorName): string {
  const scheme = schemeOf(mode);
  return resolveToken(theme, `${scheme}.${mode === scheme ? name : (highContrast[name] ?? name)}`);
}
