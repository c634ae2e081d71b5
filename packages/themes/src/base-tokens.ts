import type { TokenGroup } from './tokens.js';

/**
 * What every force starts from, and what the `neutral` force is. `light` and `dark` hold the same names. An alias
 * follows what a force sets: whoever sets `brand` has its links and buttons, too.
 */
export const baseTokens = {
  light: {
    $type: 'color',
    brand: {
      $value: '#1d4468',
      $description: 'Panels, the bar above the form; links and buttons unless they are set.',
    },
    'brand-contrast': { $value: '#ffffff', $description: 'Text on brand.' },
    text: { $value: '#0b0c0c' },
    'secondary-text': { $value: '#484e52', $description: 'Hints and captions.' },
    page: { $value: '#ffffff', $description: 'Behind the widget.' },
    surface: { $value: '#f3f4f5', $description: 'Insets, notifications and the summary of things described.' },
    border: { $value: '#b1b7bb', $description: 'Lines between rows. Never the only sign of anything.' },
    'input-border': { $value: '#0b0c0c', $description: 'The edge of every control.' },
    link: { $value: '{light.brand}' },
    'link-hover': { $value: '#0b0c0c' },
    focus: { $value: '#ffdd00', $description: 'Behind what has focus; always with focus-text beside it.' },
    'focus-text': { $value: '#0b0c0c', $description: 'Text on focus, and the ring around it.' },
    error: { $value: '#a4170c' },
    success: { $value: '#00573a' },
    button: { $value: '{light.brand}' },
    'button-hover': { $value: '#0b0c0c' },
    'button-text': { $value: '{light.brand-contrast}' },
  },
  dark: {
    $type: 'color',
    brand: { $value: '#9cc4e8' },
    'brand-contrast': { $value: '#0b0c0c' },
    text: { $value: '#f5f6f7' },
    'secondary-text': { $value: '#bfc5c9' },
    page: { $value: '#15181a' },
    surface: { $value: '#22272a' },
    border: { $value: '#5d666c' },
    'input-border': { $value: '#bfc5c9' },
    link: { $value: '{dark.brand}' },
    'link-hover': { $value: '#ffffff' },
    focus: { $value: '#ffdd00' },
    'focus-text': { $value: '#0b0c0c' },
    error: { $value: '#ff9d92' },
    success: { $value: '#7fd8ae' },
    button: { $value: '{dark.brand}' },
    'button-hover': { $value: '#ffffff' },
    'button-text': { $value: '{dark.brand-contrast}' },
  },
  shape: {
    radius: { $type: 'dimension', $value: '4px' },
    'font-family': {
      $type: 'fontFamily',
      $value: ['system-ui', 'sans-serif'],
      $description: 'What the device reads best; nothing to load.',
    },
  },
} as const satisfies TokenGroup;

/** What a colour is for; each has a value per scheme. */
export type ColorName = keyof (typeof baseTokens)['light'] extends infer Key ? Exclude<Key, '$type'> & string : never;
/** Under `prefers-contrast: more` the greys become the colour of text. */
export const highContrast: Readonly<Partial<Record<ColorName, ColorName>>> = {
  'secondary-text': 'text',
  border: 'text',
  'input-border': 'text',
};

/** All colours by name. */
export const colorNames = Object.keys(baseTokens.light).filter((name) => !name.startsWith('$')) as ColorName[];
export type Scheme = 'light' | 'dark';
