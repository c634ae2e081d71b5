import { baseTokens, colorNames } from './base-tokens.js';
import { formatHex, parseHex } from './color.js';
import type { Force } from './force.js';
import { colorIn, type Mode } from './modes.js';
import type { Theme } from './theme.js';
import { resolveToken, type Token, type TokenGroup } from './tokens.js';

/**
 * A force's tokens in one mode for design tools, as the Design Tokens Community Group's format has them since 2025.10:
 * aliases followed, colours as objects. Figma imports variables one file to a mode, and takes the mode's name from
 * `com.figma.modeName`. Every mode has the same names, so that the files make one collection.
 */
export function designTokens({ name, tokens }: Force, theme: Theme, mode: Mode): object {
  return {
    $description: [name.en, tokens.$description].filter(Boolean).join('. '),
    color: {
      $type: 'color',
      ...Object.fromEntries(
        colorNames.map((color) => [
          color,
          { $value: colorValue(colorIn(theme, mode, color)), ...about(baseTokens.light[color]) },
        ]),
      ),
    },
    shape: {
      radius: {
        $type: 'dimension',
        $value: { value: Number.parseFloat(resolveToken(theme, 'shape.radius')), unit: 'px' },
      },
      'font-family': { $type: 'fontFamily', $value: resolveToken(theme, 'shape.font-family').split(',') },
    },
    $extensions: { 'com.figma.modeName': mode },
  } satisfies TokenGroup & { $extensions: object };
}

function about(token: Token): Pick<Token, '$description'> {
  return token.$description === undefined ? {} : { $description: token.$description };
}

function colorValue(hex: string) {
  const rgb = parseHex(hex);
  const long = formatHex(rgb).replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  const [red, green, blue] = rgb.map((part) => Number((part / 255).toFixed(4))) as [number, number, number];
  return { colorSpace: 'srgb', components: [red, green, blue], alpha: 1, hex: long } as const;
}
