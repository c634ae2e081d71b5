import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createTheme, createThemeData, designTokens, modes, pageCss, parseForce } from '@frontcounter/themes';

const FORCES = 'packages/themes/forces';
const target = 'packages/themes/dist';

/**
 * Writes each force into the package in the forms that others than widgets take it in, `css/sussex.css` for a page,
 * `json/sussex.json` as a widget loads it, `tokens/sussex.light.tokens.json` for design tools, and removes those of a
 * force that is gone.
 */
for (const kind of ['css', 'json', 'tokens']) {
  rmSync(`${target}/${kind}`, { recursive: true, force: true });
  mkdirSync(`${target}/${kind}`, { recursive: true });
}
for (const file of readdirSync(FORCES).filter((name) => name.endsWith('.json'))) {
  const json = JSON.parse(readFileSync(`${FORCES}/${file}`, 'utf8'));
  // Throws where a pair of colours cannot be read: no form of such a theme is built.
  const data = createThemeData(json);
  const force = parseForce(json);
  const theme = createTheme(force.tokens);
  const about = `${force.name.en}. ${force.tokens.$description ?? ''}`.trim();
  writeFileSync(`${target}/css/${force.id}.css`, `/* ${about.replaceAll('*/', '')} */\n${pageCss(theme)}`);
  writeFileSync(`${target}/json/${force.id}.json`, `${JSON.stringify(data)}\n`);
  for (const mode of modes) {
    const tokens = JSON.stringify(designTokens(force, theme, mode), undefined, 2);
    writeFileSync(`${target}/tokens/${force.id}.${mode}.tokens.json`, `${tokens}\n`);
  }
}
