import { contrast, formatHex, nearestPassing, parseHex } from './color.js';
import { colorIn, modes, schemeOf, type Mode } from './modes.js';
import { pairs, type Pair } from './pairs.js';
import type { Theme } from './theme.js';
import type { ColorName } from './base-tokens.js';

/** A pair of a theme that too few people can read. */
export interface ContrastFault {
  readonly pair: Pair;
  readonly mode: Mode;
  readonly ratio: number;
  /** The foreground that would pass on every background it meets, as `#rrggbb`; undefined when none would. */
  readonly nearest: string | undefined;
  /** A whole sentence for the force's web team. */
  readonly message: string;
}

/**
 * Measures every pair in every mode. Empty when all pass. Whoever asks for more contrast gets edges of 4.5 as well:
 * there they have to be as plain as text.
 */
export function checkContrast(theme: Theme): readonly ContrastFault[] {
  return modes.flatMap((mode) => {
    const isMore = mode !== schemeOf(mode);
    const asked = isMore
      ? pairs.filter(({ minimum }) => minimum < 7).map((pair) => ({ ...pair, minimum: 4.5 }) as const)
      : pairs;
    const faults = asked.flatMap((pair) => checkPair(theme, mode, pair, asked) ?? []);
    // What already fails without more contrast is said once.
    return isMore ? faults.filter(({ ratio }) => ratio >= 3) : faults;
  });
}

function checkPair(theme: Theme, mode: Mode, pair: Pair, asked: readonly Pair[]): ContrastFault | undefined {
  const color = (name: ColorName) => parseHex(colorIn(theme, mode, name));
  const scheme = schemeOf(mode);
  const { foreground, or, background, minimum } = pair;
  const ratio = Math.max(...[foreground, or ?? foreground].map((name) => contrast(color(name), color(background))));
  if (ratio >= minimum) return undefined;

  const backgrounds = asked
    .filter((other) => other.foreground === foreground)
    .map((other) => ({ background: color(other.background), minimum: other.minimum }));
  const passing = nearestPassing(color(foreground), backgrounds);
  const nearest = passing && formatHex(passing);
  return {
    pair,
    mode,
    ratio,
    nearest,
    message:
      `${scheme}.${foreground} (${formatHex(color(foreground))}) on ${scheme}.${background} (${formatHex(color(background))}) ` +
      `has a contrast of ${(Math.floor(ratio * 100) / 100).toFixed(2)}; it needs ${minimum}${mode === scheme ? '' : ' where the reader asks for more contrast'}. ` +
      (nearest
        ? `The nearest ${foreground} that passes is ${nearest}.`
        : `Change ${background}: no ${foreground} would pass.`),
  };
}
