import { relative, resolve } from 'node:path';
import { inspect } from 'node:util';
import { counted, writeTally } from './suite-tally.js';
import { inBrief } from './in-brief.js';

/** @typedef {import('./suite-tally.js').Tally} Tally */

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
 * Reporter for `node --test`: one line a file, each failure in full, and the `SuiteTally` as JSON in the file that
 * `TALLY_FILE` names. Suites are not counted, their tests are; a file without a test counts as a failure.
 *
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 */
export default async function* nodeReporter(events) {
  /** @type {string[]} */
  const failures = [];
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
        failures.push(`${relative('', file)} has no test in it`);
        yield `  ✗ ${relative('', file)} has no test in it\n`;
      } else if (data.skip !== undefined || data.todo !== undefined) tally.skipped += 1;
      else tally.passed += 1;
    } else {
      const error = data.details.error;
      // A suite that fails because of its tests is told by its tests.
      if (/** @type {{ failureType?: string }} */ (error).failureType === 'subtestsFailed') continue;
      tally.failed += 1;
      const title = [relative('', file), ...around.slice(0, data.nesting), data.name].join(' › ');
      failures.push(inBrief(title, String(causeOf(error))));
      yield `  ✗ ${title}\n${describe(error)}\n`;
    }
  }

  /** @type {Record<string, Tally>} */
  const tallies = {};
  for (const [file, { milliseconds, ...tally }] of files) {
    tallies[relative('', file)] = tally;
    yield `${tally.failed > 0 ? '✗' : '✓'} ${relative('', file)}: ${counted(tally)} (${Math.round(milliseconds)} ms)\n`;
  }
  writeTally({ files: tallies, failures });
}
