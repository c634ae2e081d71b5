import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { inspect } from 'node:util';
import { inBrief } from './in-brief.js';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 *
 * What a suite of tests writes for whoever adds suites up.
 * @typedef {Tally & { failures: string[] }} SuiteTally
 */

/** Characters of one failure that are shown: a page's whole source helps nobody. */
const longest = 4000;

/** @param {unknown} error */
const causeOf = (error) => (error instanceof Error && error.cause instanceof Error ? error.cause : error);

/** @param {unknown} error */
const describe = (error) => {
  const text = inspect(causeOf(error), { depth: 4, maxStringLength: 1000 });
  return (text.length > longest ? `${text.slice(0, longest)} …` : text).replace(/^/gm, '      ');
};

/**
 * Reporter for `node --test`: one line a file, each failure in full, and the tally as JSON in the file that
 * `TALLY_FILE` names. Suites are not counted, their tests are; a file without a test counts as a failure.
 *
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 */
export default async function* nodeReporter(events) {
  /** @type {SuiteTally} */
  const total = { passed: 0, failed: 0, skipped: 0, failures: [] };
  /** @type {Map<string, Tally & { milliseconds: number }>} */
  const files = new Map();

  /**
   * The suites around what is told now, outermost first. Files are told one after the other, and a suite may stand in
   * another file than its tests do.
   *
   * @type {string[]}
   */
  const around = [];

  /** @param {string} file */
  const tallyOf = (file) => {
    const tally = files.get(file) ?? { passed: 0, failed: 0, skipped: 0, milliseconds: 0 };
    files.set(file, tally);
    return tally;
  };

  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:start') around.splice(data.nesting, Infinity, data.name);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const file = data.file ?? '';
    const isSuite = /** @type {{ type?: string }} */ (data.details).type === 'suite';
    if (isSuite && type === 'test:pass' && data.skip === undefined) continue;
    const tally = tallyOf(file);
    if (!isSuite) tally.milliseconds += data.details.duration_ms;

    if (type === 'test:pass') {
      if (resolve(data.name) === file) {
        tally.failed += 1;
        total.failures.push(`${relative('', file)} has no test in it`);
        yield `  ✗ ${relative('', file)} has no test in it\n`;
      } else if (data.skip !== undefined || data.todo !== undefined) tally.skipped += 1;
      else tally.passed += 1;
    } else {
      const error = data.details.error;
      // A suite that fails because of its tests is told by its tests.
      if (/** @type {{ failureType?: string }} */ (error).failureType === 'subtestsFailed') continue;
      tally.failed += 1;
      const title = [relative('', file), ...around.slice(0, data.nesting), data.name].join(' › ');
      total.failures.push(inBrief(title, String(causeOf(error))));
      yield `  ✗ ${title}\n${describe(error)}\n`;
    }
  }

  for (const [file, { passed, failed, skipped, milliseconds }] of files) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    const skips = skipped > 0 ? `, ${skipped} skipped` : '';
    yield `${failed > 0 ? '✗' : '✓'} ${relative('', file)}: ${passed} passed, ${failed} failed${skips} (${Math.round(milliseconds)} ms)\n`;
  }
  if (process.env['TALLY_FILE']) writeFileSync(process.env['TALLY_FILE'], JSON.stringify(total));
}
