/**
 * Design tokens in the format of the Design Tokens Community Group (https://www.designtokens.org): a token has a
 * `$value`, a group holds tokens and groups, and `{light.brand}` is an alias of another token. Colours are
 * `#rrggbb`.
 */
export interface Token {
  readonly $value: string | readonly string[];
  readonly $type?: 'color' | 'dimension' | 'fontFamily';
  readonly $description?: string;
}

export interface TokenGroup {
  readonly $type?: Token['$type'];
  readonly $description?: string;
  readonly [name: string]: Token | TokenGroup | string | undefined;
}

/** A token's value as CSS, or the path of the token that it is an alias of. */
export type TokenValue = { readonly css: string } | { readonly alias: string };

/** All tokens of a tree by path: `light.brand`. */
export function flattenTokens(group: TokenGroup, parent = ''): Map<string, TokenValue> {
  const tokens = new Map<string, TokenValue>();
  for (const [name, child] of Object.entries(group)) {
    if (name.startsWith('$') || typeof child !== 'object') continue;
    const path = parent + name;
    if (isToken(child)) tokens.set(path, readValue(child));
    else for (const [inner, value] of flattenTokens(child, `${path}.`)) tokens.set(inner, value);
  }
  return tokens;
}

function isToken(child: Token | TokenGroup): child is Token {
  return Object.hasOwn(child, '$value');
}

function readValue({ $value }: Token): TokenValue {
  if (typeof $value !== 'string') return { css: $value.join(',') };
  const alias = /^\{([\w.-]+)\}$/.exec($value)?.[1];
  return alias ? { alias } : { css: $value };
}

/** Follows aliases to a value. Throws when a token is missing or an alias leads back to itself. */
export function resolveToken(tokens: ReadonlyMap<string, TokenValue>, path: string): string {
  const seen = new Set<string>();
  for (let next = path; ;) {
    const value = tokens.get(next);
    if (!value) throw new Error(`Token {${next}} does not exist${next === path ? '' : `; {${path}} leads to it`}.`);
    if ('css' in value) return value.css;
    if (seen.has(next)) throw new Error(`Token {${path}} is an alias of itself.`);
    seen.add(next);
    next = value.alias;
  }
}
