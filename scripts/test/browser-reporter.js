import { writeFileSync } from 'node:fs';

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
      const total = { passed: 0, failed: 0, skipped: 0 };
      /** @type {Map<string, typeof total>} */
      const browsers = new Map();
      for (const session of sessions.all()) {
        const tally = browsers.get(session.browser.name) ?? { passed: 0, failed: 0, skipped: 0 };
        browsers.set(session.browser.name, tally);
        const tests = testsOf(session.testResults);
        const skipped = tests.filter((test) => test.skipped).length;
        const passed = tests.filter((test) => test.passed && !test.skipped).length;
        const failed = tests.length - skipped - passed;
        tally.passed += passed;
        tally.skipped += skipped;
        tally.failed += failed === 0 && (!session.passed || tests.length === 0) ? 1 : failed;
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
