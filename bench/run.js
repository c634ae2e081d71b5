import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../scripts/browsers/chromium.js';
import { buildPages, installedVersion } from './build.js';
import { measures } from './measure/index.js';
import { summary } from './report/summary.js';
import { tables } from './report/tables.js';
import { targets } from './report/targets.js';
import { serve } from './serve.js';
import { measureService, serviceTables } from './service/index.js';
import { subjects } from './subjects/index.js';

const usage = `npm run bench [-- --only=name,name …] [--minutes=7]

  --only     subjects and measures: ${[...subjects, ...measures].map(({ id }) => id).join(', ')};
             or service alone: the reference service, on a PostgreSQL of its own
  --minutes  after which no further round of pages begins; the first round of everything is always made
  CHROME_PATH  the Chrome or Chromium to use, instead of looking for one

Build the product first (npm run build): its built files are what is measured.
`;

/** @typedef {Record<string, Record<string, unknown[]>>} Rounds results by subject and measure, one for each round */

/**
 * Takes every measure of every subject in turn, and again, so that whatever else the computer does meanwhile hits all.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {readonly import('./subjects/index.js').Subject[]} chosen
 * @param {readonly import('./measure/index.js').Measure[]} wanted
 * @param {number} until milliseconds since 1970
 * @param {(rounds: Rounds) => void} keep is handed what there is so far, after each measure
 */
async function measureAll(browser, origin, chosen, wanted, until, keep) {
  /** @type {Rounds} */
  const rounds = Object.fromEntries(chosen.map(({ id }) => [id, {}]));
  const most = Math.max(0, ...wanted.map((measure) => measure.rounds));
  for (let round = 0; round < most; round += 1) {
    for (const measure of wanted.filter((each) => round < each.rounds)) {
      for (const { id, title, only = measure.id } of chosen) {
        if (only !== measure.id) continue;
        const isBeside = id !== 'html' && id !== 'front-counter';
        if (Date.now() > until && (round > 0 || (measure.isLong && isBeside))) continue;
        const results = ((rounds[id] ??= {})[measure.id] ??= []);
        try {
          results.push(await measure.take(browser, `${origin}/${id}/${measure.work}/`));
          console.log(`${measure.id}: ${title}`);
        } catch (error) {
          console.log(
            `${measure.id}: ${title} gave no answer. ${error instanceof Error ? error.message.split('\n')[0] : ''}`,
          );
        }
      }
      keep(rounds);
    }
  }
}

/**
 * @param {string} name
 * @param {object} results
 */
function writeResults(name, results) {
  const folder = join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `${JSON.stringify(results, undefined, 2)}\n`);
}

async function benchService() {
  const service = await measureService();
  writeResults('service.json', service);
  console.log(`\n${serviceTables(service)}\n\nWritten to bench/results/service.json.`);
}

async function main() {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, minutes: { type: 'string', default: '7' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.only === 'service') {
    await benchService();
    return 0;
  }
  const only = values.only?.split(',') ?? [];
  const unknown = only.filter((name) => ![...subjects, ...measures].some(({ id }) => id === name));
  const executablePath = findChromium();
  if (unknown.length > 0 || !executablePath) {
    console.log(
      executablePath
        ? `There is no ${unknown.join(', ')}.\n\n${usage}`
        : 'No Chromium was found. Set CHROME_PATH to one.',
    );
    return 1;
  }
  const among = (/** @type {readonly { id: string }[]} */ all) => all.some(({ id }) => only.includes(id));
  // The floor is always measured: everything is compared with it.
  const wanted = measures.filter(({ id }) => !among(measures) || only.includes(id));
  const isAsked = (/** @type {import('./subjects/index.js').Subject} */ subject) =>
    (!among(subjects) || only.includes(subject.id)) && wanted.some(({ id }) => (subject.only ?? id) === id);
  const chosen = subjects.filter((subject) => subject.id === 'html' || isAsked(subject));
  const until = Date.now() + Number(values.minutes) * 60_000;

  const works = [...new Set(wanted.map(({ work }) => work))];
  for (const subject of chosen) {
    console.log(`Building ${subject.title}.`);
    await buildPages(subject, works);
  }
  const { origin, close } = await serve();
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  try {
    const folder = join(import.meta.dirname, 'results');
    mkdirSync(folder, { recursive: true });
    const about = {
      date: new Date().toISOString().slice(0, 10),
      chromium: browser.version(),
      node: process.version,
      processor: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    };
    /** @type {import('./report/tables.js').Results} */
    let results = { ...about, subjects: [] };
    await measureAll(browser, origin, chosen, wanted, until, (rounds) => {
      results = {
        ...about,
        subjects: chosen.map(({ id, title, version }) => ({
          id,
          title: version ? `${title} ${installedVersion(version)}` : title,
          ...summary(rounds[id] ?? {}),
        })),
      };
      writeFileSync(join(folder, 'latest.json'), `${JSON.stringify(results, undefined, 2)}\n`);
    });
    console.log(`\n${tables(results)}\n\n${targets(results)}\n\nWritten to bench/results/latest.json.`);
  } finally {
    await browser.close();
    close();
  }
  if (only.length === 0) await benchService();
  return 0;
}

process.exitCode = await main();
