import { bytes } from './tables.js';

/** @typedef {import('./tables.js').Result} Result */

const to = (/** @type {number | undefined} */ value, /** @type {number | undefined} */ base) =>
  value === undefined || !base ? Number.NaN : value / base;

/** What is meant to be reached: what it is, how ours is found, and the most that it may be. @type {readonly [string, (own: Result, floor: Result, preloaded?: Result) => number, number][]} */
const aims = [
  ['kB Brotli before the first question', (own) => to(bytes(own, 'brotli'), 1000), 14],
  [
    'first question on slow 4G, preloaded, × plain HTML',
    (_, floor, preloaded) => to(preloaded?.slow?.first, floor.slow?.first),
    1.25,
  ],
  [
    'first question on slow 4G, script tag alone, × plain HTML',
    (own, floor) => to(own.slow?.first, floor.slow?.first),
    1.25,
  ],
  // The script tag's own request is the first of the chain.
  ['steps in the request chain after the script tag', (own) => (own.slow?.depth ?? Number.NaN) - 1, 2],
  ['typing in W3, median, × plain HTML', (own, floor) => to(own.w3?.key, floor.w3?.key), 1],
  ['typing in W3, p95, × plain HTML', (own, floor) => to(own.w3?.keyP95, floor.w3?.keyP95), 1],
  ['rendering W3, × plain HTML', (own, floor) => to(own.w3?.render, floor.w3?.render), 2.5],
  ['validating W3, × plain HTML', (own, floor) => to(own.w3?.validate, floor.w3?.validate), 1.8],
  ['heap of W3, × plain HTML', (own, floor) => to(own.w3?.heap, floor.w3?.heap), 2],
  ['kB of heap more after 200 mounts', (own) => to(own.mounts?.heap, 1000), 0],
  ['layout shift', (own) => own.slow?.shift ?? Number.NaN, 0],
  ['violations of the policy', (own) => own.policy?.violations ?? Number.NaN, 0],
];

/** How far a figure may be off and still count: differences under 1.3× are noise, and so are 100 bytes for each mount. */
const noise = (/** @type {string} */ name, /** @type {number} */ most) =>
  name.startsWith('typing') ? most * 1.3 : name.startsWith('kB of heap') ? 20 : most;

/**
 * Says of each target whether this run reached it.
 *
 * @param {{ subjects: Result[] }} results
 */
export function targets({ subjects }) {
  const [floor] = subjects;
  const own = subjects.find(({ id }) => id === 'front-counter');
  const preloaded = subjects.find(({ id }) => id === 'preloaded');
  if (!own) return 'Front Counter was not among the subjects.';
  return aims
    .map(([name, of, most]) => [name, of(own, floor, preloaded), most])
    .filter(([, value]) => !Number.isNaN(value))
    .map(([name, value, most]) => {
      const isReached = Number(value) <= noise(String(name), Number(most));
      return `${isReached ? 'reached    ' : 'not reached'}  ${String(name)}: ${Number(value).toFixed(2)} (at most ${String(most)})`;
    })
    .join('\n');
}
