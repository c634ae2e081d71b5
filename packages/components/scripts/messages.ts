import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { parseXliff, type TransUnit } from './xliff.js';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));

/** Languages that the widgets' own words are translated into. */
export const LANGUAGES = ['cy'] as const;

export function xliffPath(lang: string): string {
  return join(PACKAGE, 'xliff', `${lang}.xlf`);
}

/** Words that load apart from all others, by the first part of their ids: only few pages show them. */
export const PARTS = ['care', 'danger', 'location', 'what-we-send', 'outbox', 'alerts', 'tracker'] as const;

export type Part = (typeof PARTS)[number];

/** @param part Its words alone; without it, all that belong to none. */
export function cataloguePath(lang: string, part?: Part): string {
  return join(PACKAGE, 'src/messages/generated', `${part ? `${lang}-${part}` : lang}.ts`);
}

/** Every message that the source code says now, read from it by lit-localize. */
export function extractMessages(): TransUnit[] {
  const folder = mkdtempSync(join(tmpdir(), 'frontcounter-messages-'));
  try {
    const config = join(folder, 'lit-localize.json');
    writeFileSync(
      config,
      JSON.stringify({
        sourceLocale: 'en',
        targetLocales: ['en-x-fresh'],
        tsConfig: join(PACKAGE, 'tsconfig.json'),
        output: { mode: 'runtime', outputDir: folder },
        interchange: { format: 'xliff', xliffDir: folder },
      }),
    );
    const tool = fileURLToPath(import.meta.resolve('@lit/localize-tools/bin/lit-localize.js'));
    execFileSync(process.execPath, [tool, `--config=${config}`, 'extract'], { stdio: ['ignore', 'ignore', 'inherit'] });
    return parseXliff(readFileSync(join(folder, 'en-x-fresh.xlf'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The messages of now with the translations of before. A translation is dropped when its English has changed: it
 * says what the page no longer says, and has to be looked at again.
 */
export function mergeTranslations(now: readonly TransUnit[], before: readonly TransUnit[]): TransUnit[] {
  return now.map((unit) => {
    const target = before.find(({ id, source }) => id === unit.id && source === unit.source)?.target;
    return target === undefined ? unit : { ...unit, target };
  });
}

/** The module that a widget loads. A message without its translation is left out, and shown in English that says so. */
export async function formatCatalogue(lang: string, units: readonly TransUnit[], part?: Part): Promise<string> {
  const own = units.filter(({ id }) => PARTS.find((each) => id.startsWith(`${each}.`)) === part);
  const translated = own.flatMap(({ id, target }) => (target === undefined ? [] : [[id, target] as const]));
  const sorted = Object.fromEntries(translated.sort(([a], [b]) => (a < b ? -1 : 1)));
  const code = `import type { Catalogue } from '../msg.js';

/** Written from xliff/${lang}.xlf by \`npm run localize\`. */
export const catalogue: Catalogue = ${JSON.stringify(sorted)};
`;
  const path = cataloguePath(lang, part);
  return format(code, { ...(await resolveConfig(path)), filepath: path, objectWrap: 'preserve' });
}
