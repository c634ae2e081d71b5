import { colorIn } from '@frontcounter/themes';
import type { Globals, Mode } from './globals.js';
import { tokensOf } from './themes.js';

/** The rules that a mode switches on. Chromium has no way to ask for them from inside a page, so they are rewritten. */
const RULES: Readonly<Partial<Record<Mode, RegExp>>> = { forced: /\(forced-colors: active\)/, print: /\bprint\b/ };

const written = new WeakMap<CSSMediaRule, string>();
const watched = new WeakMap<ShadowRoot, MutationObserver>();

/** What a browser does to a page in forced colours: one palette, no shadows, no fills of the page's own. */
const palette = new CSSStyleSheet();
palette.replaceSync(`
  * { background-color: Canvas !important; color: CanvasText !important; border-color: CanvasText !important;
    outline-color: Highlight !important; box-shadow: none !important; text-shadow: none !important }
  a, a * { color: LinkText !important }
  button, button * { background-color: ButtonFace !important; color: ButtonText !important }
  input, select, textarea { background-color: Field !important; color: FieldText !important }
`);

/** Gives the page around a story the colours of the force and the mode. */
export function setStage({ force, mode }: Globals): void {
  const isDark = mode === 'dark' || mode === 'forced';
  const { style } = document.documentElement;
  style.colorScheme = isDark ? 'dark' : 'light';
  const page = colorIn(tokensOf(force), isDark ? 'dark' : 'light', 'page');
  style.backgroundColor = document.body.style.backgroundColor =
    mode === 'print' ? '#ffffff' : mode === 'forced' ? 'Canvas' : page;
  document.body.style.color = 'CanvasText';
}

/** Imitates what only the reader's browser can switch on, now and for every style sheet that comes later. */
export function imitate(root: ShadowRoot, mode: Mode): void {
  watched.get(root)?.disconnect();
  const apply = (): void => {
    for (const sheet of root.adoptedStyleSheets) for (const rule of sheet.cssRules) rewrite(rule, mode);
    const sheets = root.adoptedStyleSheets.filter((sheet) => sheet !== palette);
    if ((mode === 'forced') === root.adoptedStyleSheets.includes(palette)) return;
    root.adoptedStyleSheets = mode === 'forced' ? [...sheets, palette] : sheets;
  };
  const observer = new MutationObserver(apply);
  observer.observe(root, { childList: true, subtree: true });
  watched.set(root, observer);
  apply();
}

function rewrite(rule: CSSRule, mode: Mode): void {
  if (!(rule instanceof CSSMediaRule)) return;
  const own = written.get(rule) ?? rule.media.mediaText;
  written.set(rule, own);
  const wanted = RULES[mode];
  const next = wanted ? own.replace(wanted, 'all') : own;
  if (rule.media.mediaText !== next) rule.media.mediaText = next;
}
