import { readFileSync, writeFileSync } from 'node:fs';
import {
  cataloguePath,
  extractMessages,
  formatCatalogue,
  LANGUAGES,
  mergeTranslations,
  xliffPath,
} from './messages.js';
import { formatXliff, parseXliff } from './xliff.js';

// Brings the XLIFF files up to date with the source code, and the modules that widgets load with the XLIFF files.

const now = extractMessages();
for (const lang of LANGUAGES) {
  const units = mergeTranslations(now, parseXliff(readFileSync(xliffPath(lang), 'utf8')));
  writeFileSync(xliffPath(lang), formatXliff(lang, units));
  writeFileSync(cataloguePath(lang), await formatCatalogue(lang, units));
  const missing = units.filter(({ target }) => target === undefined);
  console.log(`${lang}: ${units.length - missing.length} of ${units.length} messages are translated.`);
  for (const { id, source } of missing) console.log(`  ${id}: ${source}`);
}
