import { formatHex, type Rgb } from './color.js';

/**
 * Design tokens in the format of the Design Tokens Community Group (https://www.designtokens.org): a token has a
 * `$value`, a group holds tokens and groups, and `{light.brand}` is an alias of another token. Values are read both as
 * the format has them since 2025.10, which is how we write them for design tools, and in the short form of its drafts:
 * `#rrggbb`, `4px`.
 */
export interface Token {
  readonly $value: string | readonly string[] | ColorValue | DimensionValue;
  readonly $type?: 'color' | 'dimension' | 'fontFamily';
  readonly $description?: string;
}

/** A colour as of 2025.10. Parts are red, green and blue from 0 to 1. */
export interface ColorValue {
  readonly colorSpace: 'srgb';
  readonly components: readonly [number, number, number];
  readonly alpha?: 1;
  readonly hex?: string;
}

/** A length as of 2025.10. */
export interface DimensionValue {
  readonly value: number;
  readonly unit: 'px';
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
  if (typeof $value !== 'string') return { css: readParts($value) };
  const alias = /^\{([\w.-]+)\}$/.exec($value)?.[1];
  return alias ? { alias } : { css: $value };
}

/** What a file holds is anybody's guess. What cannot be read stays what it is, for the checks to name. */
function readParts(value: Exclude<Token['$value'], string>): string {
  if ('join' in value) return value.join(',');
  const {
    unit,
    value: length,
    colorSpace,
    components,
    alpha = 1,
  } = value as Partial<Record<'unit' | 'value' | 'colorSpace' | 'components' | 'alpha', unknown>>;
  if (unit === 'px' && typeof length === 'number') return length ? `${length}px` : '0';
  const parts: readonly unknown[] = Array.isArray(components) ? components : [];
  if (colorSpace === 'srgb' && alpha === 1 && parts.length === 3 && parts.every((part) => typeof part === 'number')) {
    return formatHex(parts.map((part) => Math.min(1, Math.max(0, part)) * 255) as unknown as Rgb);
  }
  return JSON.stringify(value);
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
