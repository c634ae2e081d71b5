import type { Scheme } from './base-tokens.js';
import { contrast, formatHex, nearestPassing, parseHex } from './color.js';
import { pairs, type Pair } from './pairs.js';
import type { Theme } from './theme.js';
import { resolveToken } from './tokens.js';

/** A pair of a theme that too few people can read. */
export interface ContrastFault {
  readonly pair: Pair;
  readonly scheme: Scheme;
  readonly ratio: number;
  /** The foreground that would pass on every background it meets, as `#rrggbb`; undefined when none would. */
  readonly nearest: string | undefined;
  /** A whole sentence for the force's web team. */
  readonly message: string;
}

/** Measures every pair in both schemes. Empty when all pass. */
export function checkContrast(theme: Theme): readonly ContrastFault[] {
  return (['light', 'dark'] as const).flatMap((scheme) =>
    pairs.flatMap((pair) => checkPair(theme, scheme, pair) ?? []),
  );
}

function checkPair(theme: Theme, scheme: Scheme, pair: Pair): ContrastFault | undefined {
  const color = (name: string) => parseHex(resolveToken(theme, `${scheme}.${name}`));
  const { foreground, or, background, minimum } = pair;
  const ratio = Math.max(...[foreground, or ?? foreground].map((name) => contrast(color(name), color(background))));
  if (ratio >= minimum) return undefined;

  const backgrounds = pairs
    .filter((other) => other.foreground === foreground)
    .map((other) => ({ background: color(other.background), minimum: other.minimum }));
  const passing = nearestPassing(color(foreground), backgrounds);
  const nearest = passing && formatHex(passing);
  return {
    pair,
    scheme,
    ratio,
    nearest,
    message:
      `${scheme}.${foreground} (${formatHex(color(foreground))}) on ${scheme}.${background} (${formatHex(color(background))}) ` +
      `has a contrast of ${(Math.floor(ratio * 100) / 100).toFixed(2)}; it needs ${minimum}. ` +
      (nearest
        ? `The nearest ${foreground} that passes is ${nearest}.`
        : `Change ${background}: no ${foreground} would pass.`),
  };
}
