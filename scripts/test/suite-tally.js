import { readFileSync, writeFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 *
 * What the reporter of a suite writes for `npm test`: a tally for each file by its path, and each failure in brief.
 * @typedef {{ files: Record<string, Tally>, failures: string[] }} SuiteTally
 */

/** @param {SuiteTally} tally */
export function writeTally(tally) {
  if (process.env['TALLY_FILE']) writeFileSync(process.env['TALLY_FILE'], JSON.stringify(tally));
}

/**
 * @param {string} path
 * @returns {SuiteTally | undefined} nothing when the suite ended before it wrote one
 */
export function readTally(path) {
  try {
    return /** @type {SuiteTally} */ (JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * @param {Iterable<Tally>} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of tallies) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/** @param {Tally} tally */
export const counted = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
