import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { requireChromium } from './browsers/chromium.js';
import { chosenEngines } from './browsers/engines.js';
import { requireFirefox } from './browsers/firefox.js';
import { startWebKit } from './browsers/webkit.js';
import { filesUnder } from './support/files.js';
import { makeEmptyDatabase } from './support/empty-database.js';
import { endTogether, run } from './support/processes.js';
import { longestFirst } from './test/longest-first.js';
import { counted, readTally, sum } from './test/suite-tally.js';

/**
 * @typedef {import('./test/suite-tally.js').SuiteTally} SuiteTally
 * @typedef {'node' | 'browser' | 'journeys'} SuiteName
 * @typedef {{ title: string, files: string[], command: (files: string[]) => [string, string[], Record<string, string>?], inBrowsers?: boolean }} Suite
 */

const usage = `npm test [-- [--only=node|browser|journeys] [--skip-build] [part of a path …]]

  --only        one suite: Node tests, browser tests of single parts, or whole journeys in a browser
  --skip-build  trust what is built already
  BROWSERS      the engines, chromium by default: BROWSERS=chromium,firefox,webkit npm test
  CHROME_PATH   the Chrome or Chromium to use, instead of looking for one
`;

const nodeTest = (/** @type {number} */ sideBySide, /** @type {number} */ minutes) => (/** @type {string[]} */ files) =>
  /** @type {[string, string[]]} */ ([
    process.execPath,
    [
      '--import',
      'tsx',
      'scripts/test/run-files.js',
      `--side-by-side=${sideBySide}`,
      `--minutes=${minutes}`,
      ...longestFirst(files),
    ],
  ]);

const isTest = (/** @type {string} */ path) => /\.test\.[jt]s$/.test(path);
const isBrowserTest = (/** @type {string} */ path) => path.endsWith('.browser.test.ts');
const testFiles = ['packages', 'scripts', 'test'].flatMap((folder) => filesUnder(folder, isTest));

/** Folders of `test/` whose tests drive a browser through whole pages. The rest of `test/` needs Node only. */
const isJourney = (/** @type {string} */ path) => /^test\/(?!contract\/|package\/)/.test(path.replaceAll('\\', '/'));

/** @type {Record<SuiteName, Suite>} */
const suites = {
  node: {
    title: 'Node tests',
    files: testFiles.filter((path) => !isBrowserTest(path) && !isJourney(path)),
    command: nodeTest(2, 10),
  },
  browser: {
    title: 'Browser tests',
    files: testFiles.filter(isBrowserTest),
    command: (files) => [
      process.execPath,
      ['node_modules/@web/test-runner/dist/bin.js', '--config', 'web-test-runner.config.js'],
      { TEST_FILES: files.join(',') },
    ],
    inBrowsers: true,
  },
  journeys: {
    title: 'Journeys',
    files: testFiles.filter((path) => !isBrowserTest(path) && isJourney(path)),
    // Three at a time: they mostly wait. Each file has ports, browsers and drivers of its own.
    command: nodeTest(3, 15),
    inBrowsers: true,
  },
};

/** @type {(name: string) => name is SuiteName} */
const isSuite = (name) => Object.hasOwn(suites, name);

/**
 * @param {Suite} suite
 * @param {string[]} files
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<SuiteTally>}
 */
async function runSuite(suite, files, env) {
  const folder = mkdtempSync(join(tmpdir(), 'frontcounter-test-'));
  try {
    const tallyFile = join(folder, 'tally.json');
    const [command, args, extra] = suite.command(files);
    const code = await run(command, args, { env: { ...env, ...extra, TALLY_FILE: tallyFile } });
    const tally = readTally(tallyFile);
    const { passed, failed } = sum(Object.values(tally?.files ?? {}));
    if (tally && (failed > 0 || (code === 0 && passed > 0))) return tally;
    return {
      files: { ...tally?.files, [suite.title]: { passed: 0, failed: 1, skipped: 0 } },
      failures: [`${suite.title} ended with exit code ${code}, and no test of them failed`],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A browser may lose its page or its driver while others keep the machine busy. A file that failed in one is tried once
 * more, by itself, and the run says which ones passed only then: those deserve a look.
 *
 * @param {Suite} suite
 * @param {string[]} files
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<SuiteTally & { unsteady: string[] }>}
 */
async function runSteadily(suite, files, env) {
  const first = await runSuite(suite, files, env);
  const failed = Object.keys(first.files).filter((file) => (first.files[file]?.failed ?? 0) > 0);
  const canBeTried = suite.inBrowsers && failed.every((file) => files.includes(file));
  if (!canBeTried) return { ...first, unsteady: [] };

  /** @type {SuiteTally & { unsteady: string[] }} */
  const tried = { files: { ...first.files }, failures: [], unsteady: [] };
  for (const file of failed) {
    console.log(`\nOnce more, by itself: ${file}`);
    const again = await runSuite(suite, [file], env);
    const tally = sum(Object.values(again.files));
    tried.files[file] = tally;
    tried.failures.push(...again.failures);
    if (tally.failed === 0) tried.unsteady.push(file);
  }
  return tried;
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string' }, 'skip-build': { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.only !== undefined && !isSuite(values.only)) {
    console.log(`There is no suite "${values.only}".\n\n${usage}`);
    return 1;
  }
  const names = values.only === undefined ? Object.keys(suites).filter(isSuite) : [values.only];
  const matches = (/** @type {string} */ path) =>
    positionals.length === 0 || positionals.some((part) => path.includes(part));
  const chosen = names
    .map((name) => ({ suite: suites[name], files: suites[name].files.filter(matches) }))
    .filter(({ files }) => files.length > 0 || positionals.length === 0);

  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const failures = [];
  /** @type {string[]} */
  const unsteady = [];
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env };
  /** @type {(() => Promise<unknown>) | undefined} */
  let stopWebKit;
  const folder = mkdtempSync(join(tmpdir(), 'frontcounter-test-'));

  try {
    if (!values['skip-build']) {
      console.log('Building what the tests run against.');
      if ((await run(process.execPath, ['scripts/build.js'])) !== 0) throw new Error('The build failed.');
    }
    if (chosen.length === 0) throw new Error(`No test file has ${positionals.join(' or ')} in its path.`);

    if (chosen.some(({ suite }) => suite !== suites.node)) {
      const engines = chosenEngines();
      if (engines.includes('chromium')) env['CHROME_PATH'] = await requireChromium();
      if (engines.includes('firefox')) env['FIREFOX_PATH'] = requireFirefox();
      if (engines.includes('webkit')) {
        const webkit = await startWebKit();
        stopWebKit = webkit.stop;
        Object.assign(env, { WEBKIT_DRIVER: webkit.url, WEBKIT_BROWSER: webkit.browser });
      }
      env['BROWSERS'] = engines.join(',');
      console.log(`Engines: ${engines.join(', ')}.${env['CHROME_PATH'] ? ` Chromium: ${env['CHROME_PATH']}.` : ''}`);
    }

    if (chosen.some(({ suite }) => suite !== suites.browser)) {
      env['TEST_EMPTY_DATABASE'] = join(folder, 'empty-database');
      await makeEmptyDatabase(env['TEST_EMPTY_DATABASE']);
    }

    const lines = [];
    for (const { suite, files } of chosen) {
      console.log(`\n${suite.title}: ${files.length} ${files.length === 1 ? 'file' : 'files'}.`);
      const began = Date.now();
      const result = await runSteadily(suite, files, env);
      const seconds = Math.round((Date.now() - began) / 1000);
      const tally = sum(Object.values(result.files));
      total.passed += tally.passed;
      total.failed += tally.failed;
      total.skipped += tally.skipped;
      failures.push(...result.failures);
      unsteady.push(...result.unsteady);
      lines.push(`${suite.title}: ${counted(tally)} (${seconds} s)`);
    }
    console.log(`\n${lines.join('\n')}`);
    if (unsteady.length > 0)
      console.log(`\nPassed only when tried again:\n${unsteady.map((file) => `  ${file}`).join('\n')}`);
    if (failures.length > 0) console.log(`\nWhat failed:\n${failures.map((failure) => `  ✗ ${failure}`).join('\n')}\n`);
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    total.failed += 1;
  } finally {
    await stopWebKit?.();
    rmSync(folder, { recursive: true, force: true });
  }

  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}

endTogether();
process.exitCode = await main();
