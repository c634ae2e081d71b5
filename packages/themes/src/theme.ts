import { baseTokens, type ColorName } from './base-tokens.js';
import { formatHex, nearestPassing, parseHex, soften } from './color.js';
import { flattenTokens, resolveToken, type TokenGroup, type TokenValue } from './tokens.js';

/** Tokens by path, as a style sheet will say them. */
export type Theme = ReadonlyMap<string, TokenValue>;

export const baseTheme: Theme = flattenTokens(baseTokens);

/** Colours that a force may set for the light scheme alone. */
const DERIVED: readonly ColorName[] = ['brand', 'link', 'link-hover', 'button', 'button-hover', 'error', 'success'];

/**
 * Base tokens, with a force's own over them. What a force sets only for light is derived for dark: the shade nearest
 * to it that can be read on the dark page and on the dark surface, and so can carry dark text. It is softened: what is
 * a calm deep colour glares when it is as vivid and light.
 */
export function createTheme(tokens: TokenGroup): Theme {
  const own = flattenTokens(tokens);
  const theme = new Map([...baseTheme, ...own]);
  const backgrounds = ['dark.page', 'dark.surface'].map((path) => ({
    background: parseHex(resolveToken(theme, path)),
    minimum: 7,
  }));
  for (const name of DERIVED) {
    const light = own.get(`light.${name}`);
    if (!light || own.has(`dark.${name}`)) continue;
    theme.set(
      `dark.${name}`,
      'alias' in light
        ? { alias: light.alias.replace('light.', 'dark.') }
        : { css: formatHex(nearestPassing(soften(parseHex(light.css), 0.6), backgrounds) ?? parseHex(light.css)) },
    );
  }
  return theme;
}
