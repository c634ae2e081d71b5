import { relative } from 'node:path';
import { inBrief } from './in-brief.js';
import { counted, sum, writeTally } from './suite-tally.js';

/**
 * @typedef {import('@web/test-runner').TestSuiteResult} Suite
 * @typedef {import('@web/test-runner').TestResult} Test
 */

/**
 * @param {Pick<Suite, 'suites' | 'tests'> | undefined} suite
 * @returns {Test[]}
 */
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/**
 * @param {import('@web/test-runner').TestSession} session
 * @param {Test[]} failed
 */
const failuresOf = (session, failed) => {
  const file = `${session.browser.name} › ${relative('', session.testFile)}`;
  return failed.length > 0
    ? failed.map(({ name, error }) => inBrief(`${file} › ${name}`, error?.message ?? ''))
    : [inBrief(file, session.errors.map(({ message }) => message).join(' ') || 'no test ran')];
};

/**
 * @param {import('@web/test-runner').TestSession} session
 * @returns {import('./suite-tally.js').SuiteTally['files'][string] & { failures: string[] }}
 */
const tallyOf = (session) => {
  const tests = testsOf(session.testResults);
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const failed = tests.filter((test) => !test.passed && !test.skipped);
  if (failed.length === 0 && session.passed && tests.length > 0) return { passed, failed: 0, skipped, failures: [] };
  return { passed, failed: failed.length || 1, skipped, failures: failuresOf(session, failed) };
};

/**
 * @template {'browser' | 'file'} Key
 * @template {Record<Key, string>} Of
 * @param {Of[]} tallies
 * @param {Key} key
 * @returns {[string, Of[]][]}
 */
const by = (tallies, key) =>
  [...new Set(tallies.map((tally) => tally[key]))].map((name) => [
    name,
    tallies.filter((tally) => tally[key] === name),
  ]);

/**
 * Reporter for the web test runner: a line for each browser, and the `SuiteTally` as JSON in the file that `TALLY_FILE`
 * names. A file that does not load, or holds no test, counts as a failure.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function browserReporter() {
  /** @type {import('@web/test-runner').TestSessionManager} */
  let sessions;
  return {
    start: (args) => {
      sessions = args.sessions;
    },
    onTestRunFinished: () => {
      const tallies = [...sessions.all()].map((session) => ({
        browser: session.browser.name,
        file: relative('', session.testFile),
        ...tallyOf(session),
      }));
      for (const [browser, of] of by(tallies, 'browser')) console.log(`${browser}: ${counted(sum(of))}`);
      writeTally({
        files: Object.fromEntries(by(tallies, 'file').map(([file, of]) => [file, sum(of)])),
        failures: tallies.flatMap(({ failures }) => failures),
      });
    },
  };
}
