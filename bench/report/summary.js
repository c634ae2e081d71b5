/**
 * The value below which a share of the numbers lie; the median unless told.
 *
 * @param {readonly number[]} numbers
 * @param {number} [share]
 */
export function quantile(numbers, share = 0.5) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

const tenths = (/** @type {number} */ value) => Math.round(value * 10) / 10;

/** @param {any[]} rounds */
function longForm(rounds) {
  const median = (/** @type {string} */ name) => tenths(quantile(rounds.map((round) => round[name])));
  const keys = rounds.flatMap((round) => round.keys);
  const blurs = rounds.flatMap((round) => round.blurs);
  return {
    rounds: rounds.length,
    ...Object.fromEntries(
      ['render', 'renderWork', 'validate', 'heap', 'nodes', 'keyWork'].map((name) => [name, median(name)]),
    ),
    key: tenths(quantile(keys)),
    keyP95: tenths(quantile(keys, 0.95)),
    blur: tenths(quantile(blurs)),
    blurWorst: tenths(quantile(rounds.map((round) => Math.max(...round.blurs)))),
    /** Whether the letters arrived, and whether it said what is wrong: else its times mean nothing. */
    typed: rounds.every((round) => round.typed),
    told: rounds.every((round) => round.told),
  };
}

/** @param {any[]} rounds */
function firstQuestion(rounds) {
  const last = rounds.at(-1);
  const median = (/** @type {string} */ name) => tenths(quantile(rounds.map((round) => round[name])));
  return {
    rounds: rounds.length,
    first: median('first'),
    shift: Math.max(...rounds.map((round) => round.shift)),
    requests: last.requests,
    depth: last.depth,
    sizes: last.sizes,
  };
}

/**
 * One figure for each thing that was measured: medians over the rounds. Times are milliseconds, sizes bytes.
 *
 * @param {Record<string, any[]>} rounds
 */
export function summary(rounds) {
  const has = (/** @type {string} */ id) => (rounds[id]?.length ?? 0) > 0;
  const of = (/** @type {string} */ id) => rounds[id] ?? [];
  return {
    ...(has('first-question') && { firstQuestion: firstQuestion(of('first-question')) }),
    ...(has('slow') && { slow: firstQuestion(of('slow')) }),
    ...(has('w2') && { w2: longForm(of('w2')) }),
    ...(has('w3') && { w3: longForm(of('w3')) }),
    ...(has('mounts') && { mounts: of('mounts')[0] }),
    ...(has('policy') && { policy: of('policy')[0] }),
    ...(has('hostile-css') && { hostileCss: of('hostile-css')[0] }),
  };
}
