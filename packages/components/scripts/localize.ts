import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import {
  cataloguePath,
  extractMessages,
  formatCatalogue,
  LANGUAGES,
  mergeTranslations,
  PARTS,
  xliffPath,
} from './messages.js';
import { formatXliff, parseXliff } from './xliff.js';

// Brings the XLIFF files up to date with the source code, and the modules that widgets load with the XLIFF files.

const now = extractMessages();
for (const lang of LANGUAGES) {
  const file = xliffPath(lang);
  // A language that was only just named has no file yet: this makes it, for translators to fill.
  const units = mergeTranslations(now, existsSync(file) ? parseXliff(readFileSync(file, 'utf8')) : []);
  writeFileSync(file, formatXliff(lang, units));
  for (const part of [undefined, ...PARTS]) {
    writeFileSync(cataloguePath(lang, part), await formatCatalogue(lang, units, part));
  }
  const missing = units.filter(({ target }) => target === undefined);
  console.log(`${lang}: ${units.length - missing.length} of ${units.length} messages are translated.`);
  for (const { id, source } of missing) console.log(`  ${id}: ${source}`);
}
