import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { neutralCss } from './neutral-css.js';
import { createNeutralCss } from './theme-css.js';

/** The file is data that browsers load, without the code that made it. `UPDATE=1` writes it again. */
test('neutral-css.ts holds the base tokens', () => {
  const css = createNeutralCss();
  if (process.env['UPDATE']) {
    const source =
      '/** The base tokens as a style sheet, under every force’s own. Written from base-tokens.ts by neutral-css.test.ts. */\n' +
      `export const neutralCss =\n  '${css.replaceAll(/(?<=[;}])(?=[-:@])/g, "' +\n  '")}';\n`;
    writeFileSync(new URL('./neutral-css.ts', import.meta.url), source);
  } else
    assert.equal(
      neutralCss,
      css,
      'Base tokens changed. Run UPDATE=1 node --import tsx --test packages/themes/src/neutral-css.test.ts',
    );
});
