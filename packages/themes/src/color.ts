/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Reads `#rrggbb` or `#rgb`. Throws on anything else. */
export function parseHex(hex: string): Rgb {
  const long = /^#[0-9a-f]{3}$/i.test(hex) ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(long);
  if (!match) throw new Error(`"${hex}" is not a colour. Write it as #rrggbb.`);
  return [channel(match[1]), channel(match[2]), channel(match[3])];
}

function channel(pair = ''): number {
  return Number.parseInt(pair, 16);
}

/** `#rrggbb`, or `#rgb` where that is the same colour. */
export function formatHex(rgb: Rgb): string {
  const hex = rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('');
  return `#${hex.replace(/^(.)\1(.)\2(.)\3$/, '$1$2$3')}`;
}

/** `amount` from 0 (all of `from`) to 1 (all of `to`). */
export function mix(from: Rgb, to: Rgb, amount: number): Rgb {
  const blend = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * amount);
  return [blend(0), blend(1), blend(2)];
}

/** Relative luminance as WCAG 2.2 defines it, from 0 to 1. */
export function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio as WCAG 2.2 defines it, from 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

/**
 * The colour nearest to `rgb` that stands out from every background by its ratio: as little black or white mixed in
 * as will do. Undefined when neither black nor white does.
 */
export function nearestPassing(
  rgb: Rgb,
  against: readonly { readonly background: Rgb; readonly minimum: number }[],
): Rgb | undefined {
  const passes = (candidate: Rgb) =>
    against.every(({ background, minimum }) => contrast(candidate, background) >= minimum);
  for (let amount = 0; amount <= 100; amount += 1) {
    const found = [BLACK, WHITE].map((end) => mix(rgb, end, amount / 100)).find(passes);
    if (found) return found;
  }
  return undefined;
}
