import type { CSSResult } from 'lit';

const themes = new Map<string, CSSStyleSheet>();

/** A force's colours as a style sheet, which all widgets of that force share. */
export function themeSheet(css: string): CSSStyleSheet {
  let sheet = themes.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    themes.set(css, sheet);
  }
  return sheet;
}

/** Puts sheets on a root, after those that it has. A strict style-src allows this, and refuses a style element. */
export function adoptSheets(root: ShadowRoot, add: readonly CSSStyleSheet[], remove?: CSSStyleSheet): void {
  const kept = root.adoptedStyleSheets.filter((sheet) => sheet !== remove && !add.includes(sheet));
  root.adoptedStyleSheets = [...kept, ...add];
}

export function sheetsOf(styles: readonly CSSResult[]): CSSStyleSheet[] {
  return styles.flatMap(({ styleSheet }) => styleSheet ?? []);
}
