import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createTheme, createThemeData, designTokens, modes, pageCss, parseForce } from '@frontcounter/themes';

const FORCES = 'packages/themes/forces';

/**
 * A force in the forms that others than widgets take it in, by file name: `css/sussex.css` for a page,
 * `json/sussex.json` as a widget loads it, `tokens/sussex.light.tokens.json` for design tools.
 *
 * @returns {ReadonlyMap<string, string>}
 */
export function themeFiles() {
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const file of readdirSync(FORCES).filter((name) => name.endsWith('.json'))) {
    const json = JSON.parse(readFileSync(`${FORCES}/${file}`, 'utf8'));
    // Throws where a pair of colours cannot be read: no form of such a theme is built.
    const data = createThemeData(json);
    const force = parseForce(json);
    const theme = createTheme(force.tokens);
    const about = `${force.name.en}. ${force.tokens.$description ?? ''}`.trim();
    files.set(`css/${force.id}.css`, `/* ${about.replaceAll('*/', '')} */\n${pageCss(theme)}`);
    files.set(`json/${force.id}.json`, `${JSON.stringify(data)}\n`);
    for (const mode of modes) {
      const tokens = JSON.stringify(designTokens(force, theme, mode), undefined, 2);
      files.set(`tokens/${force.id}.${mode}.tokens.json`, `${tokens}\n`);
    }
  }
  return files;
}

/** Writes them into the package, and removes those of a force that is gone. */
export function writeThemes() {
  for (const kind of ['css', 'json', 'tokens'])
    rmSync(`packages/themes/dist/${kind}`, { recursive: true, force: true });
  for (const [file, text] of themeFiles()) {
    const path = `packages/themes/dist/${file}`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

if (process.argv[1]?.endsWith('build-themes.js')) writeThemes();
