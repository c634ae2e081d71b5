import { readdirSync, readFileSync } from 'node:fs';
import { parseService } from '../src/definition/index.js';
import { parseTracker } from '../src/trackers/index.js';
import type { Overlay } from '../src/messages/words.js';
import { findingLine } from './lint-definitions/finding.js';
import { lintServices } from './lint-definitions/lint.js';
import { otherMeanings } from './lint-definitions/other-meanings.js';
import { pageReadingAges } from './lint-definitions/page-reading-age.js';
import { unconfirmedPlaces } from './lint-definitions/personal-data.js';
import { lintTrackers } from './lint-definitions/trackers.js';

// Says what the words of the definitions still lack. Errors fail; warnings are for a person to judge, and are
// listed with --verbose, as are the reading age of every page and the personal-data notes that no force has confirmed.

const verbose = process.argv.includes('--verbose');
const folder = new URL('../services/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

const services = readdirSync(folder).map((id) => {
  const json = read(`${id}/service.json`);
  return { json, service: parseService(json), welsh: read(`${id}/cy.json`) as Overlay };
});
const trackers = readdirSync(new URL('../trackers/', folder)).map((id) => ({
  tracker: parseTracker(read(`../trackers/${id}/tracker.json`)),
  welsh: read(`../trackers/${id}/cy.json`) as Overlay,
}));
const findings = [...lintServices(services, otherMeanings), ...lintTrackers(trackers)];
const errors = findings.filter(({ severity }) => severity === 'error');

if (verbose) {
  const ages = services.flatMap(({ service }) =>
    pageReadingAges(service).map((page) => ({ ...page, place: `${service.id}: pages.${page.pageId}` })),
  );
  console.log('Reading age of each page, with its number of words:');
  for (const { age, words, place } of ages.sort((a, b) => b.age - a.age))
    console.log(`${age.toFixed(1).padStart(6)} ${String(words).padStart(4)}  ${place}`);
  console.log('Purpose and retention that no force has confirmed:');
  for (const { service } of services) console.log(`  ${service.id}: ${unconfirmedPlaces(service).join(', ')}`);
}
for (const finding of verbose ? findings : errors) console.log(findingLine(finding));
const warnings = findings.length - errors.length;
const more = warnings && !verbose ? ', listed by npm run lint:definitions -- --verbose' : '';
console.log(
  `${services.length} services, ${trackers.length} trackers: ${errors.length} errors, ${warnings} warnings${more}.`,
);
if (errors.length) process.exitCode = 1;
