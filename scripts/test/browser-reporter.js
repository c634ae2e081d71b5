import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inBrief } from './in-brief.js';

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
 * Reporter for the web test runner: a line for each browser, and the tally as JSON in the file that `TALLY_FILE` names.
 * A file that does not load, or holds no test, counts as a failure.
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
      const total = { passed: 0, failed: 0, skipped: 0, failures: /** @type {string[]} */ ([]) };
      /** @type {Map<string, import('./node-reporter.js').Tally>} */
      const browsers = new Map();
      for (const session of sessions.all()) {
        const tally = browsers.get(session.browser.name) ?? { passed: 0, failed: 0, skipped: 0 };
        browsers.set(session.browser.name, tally);
        const tests = testsOf(session.testResults);
        const skipped = tests.filter((test) => test.skipped).length;
        const passed = tests.filter((test) => test.passed && !test.skipped).length;
        const failed = tests.filter((test) => !test.passed && !test.skipped);
        tally.passed += passed;
        tally.skipped += skipped;
        if (failed.length === 0 && session.passed && tests.length > 0) continue;
        tally.failed += failed.length || 1;
        total.failures.push(...failuresOf(session, failed));
      }
      for (const [name, { passed, failed, skipped }] of browsers) {
        total.passed += passed;
        total.failed += failed;
        total.skipped += skipped;
        console.log(`${name}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
      }
      if (process.env['TALLY_FILE']) writeFileSync(process.env['TALLY_FILE'], JSON.stringify(total));
    },
  };
}
