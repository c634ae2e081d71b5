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

/** Relative luminance as WCAG 2.2 defines it, from 0 to 1. */
export function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map(linear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(value: number): number {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** Contrast ratio as WCAG 2.2 defines it, from 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/**
 * How different two colours look: their distance in OKLab, from 0 to about 1. Below 0.02 nobody tells them apart side by
 * side.
 */
export function perceptualDistance(a: Rgb, b: Rgb): number {
  const [one, two] = [toOklab(a), toOklab(b)];
  return Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2]);
}

/** As Björn Ottosson defines it: https://bottosson.github.io/posts/oklab/ */
function toOklab(rgb: Rgb): readonly [number, number, number] {
  const [red, green, blue] = rgb.map(linear) as [number, number, number];
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ];
}

/**
 * The shade nearest to `rgb` that stands out from every background by its ratio: same hue and saturation, as little
 * darker or lighter as will do. Undefined when neither black nor white stands out enough.
 */
export function nearestPassing(
  rgb: Rgb,
  against: readonly { readonly background: Rgb; readonly minimum: number }[],
): Rgb | undefined {
  const passes = (shade: Rgb) => against.every(({ background, minimum }) => contrast(shade, background) >= minimum);
  if (passes(rgb)) return rgb;
  const { hue, saturation, lightness } = toHsl(rgb);
  for (let step = 1; step <= 100; step += 1) {
    const found = [lightness - step / 100, lightness + step / 100]
      .map((other) => fromHsl({ hue, saturation, lightness: Math.min(1, Math.max(0, other)) }))
      .find(passes);
    if (found) return found;
  }
  return undefined;
}

/** The same colour with no more than this saturation, from 0 to 1. */
export function soften(rgb: Rgb, most: number): Rgb {
  const hsl = toHsl(rgb);
  return hsl.saturation <= most ? rgb : fromHsl({ ...hsl, saturation: most });
}

/** Hue in degrees, saturation and lightness from 0 to 1. */
interface Hsl {
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

function toHsl(rgb: Rgb): Hsl {
  const [red, green, blue] = rgb.map((value) => value / 255) as [number, number, number];
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  const lightness = most - range / 2;
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const sixth =
    most === red ? (green - blue) / range : most === green ? 2 + (blue - red) / range : 4 + (red - green) / range;
  return { hue: (sixth * 60 + 360) % 360, saturation: range / (1 - Math.abs(2 * lightness - 1)), lightness };
}

/** As CSS Color 4 converts `hsl()`. */
function fromHsl({ hue, saturation, lightness }: Hsl): Rgb {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const value = (offset: number) => {
    const place = (offset + hue / 30) % 12;
    return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1))));
  };
  return [value(0), value(8), value(4)];
}
