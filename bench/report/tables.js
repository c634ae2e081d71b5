/**
 * @typedef {any} Result what `summary()` gives, with `id` and `title`
 * @typedef {{ date: string, chromium: string, processor: string, subjects: Result[] }} Results
 */

const kB = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);

/**
 * Bytes over the parts of what stood before the first question.
 *
 * @param {Result} result
 * @param {'raw' | 'gzip' | 'brotli'} form
 * @param {readonly string[]} [parts]
 */
export function bytes(result, form, parts = ['JS', 'CSS', 'data']) {
  const sizes = result.slow?.sizes;
  return sizes ? parts.reduce((sum, part) => sum + Number(sizes[part]?.[form] ?? 0), 0) : undefined;
}

/**
 * A figure as a multiple of another.
 *
 * @param {number | undefined} value
 * @param {number | undefined} base
 */
export function times(value, base) {
  if (value === undefined || !base || Number.isNaN(value)) return '–';
  const ratio = value / base;
  return ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(ratio < 2 ? 2 : 1);
}

const row = (/** @type {readonly (string | number | undefined)[]} */ cells) =>
  `| ${cells.map((cell) => cell ?? '–').join(' | ')} |`;

/**
 * A table in Markdown, its first column words and the others numbers.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number | undefined)[])[]} rows
 */
const table = (head, rows) =>
  [row(head), row(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(row)].join('\n');

/** What is compared, each the less the better. @type {readonly [string, (result: Result) => number | undefined][]} */
const figures = [
  ['first question', (result) => result.firstQuestion?.first],
  ['on slow 4G', (result) => result.slow?.first],
  ['W2 key, median', (result) => result.w2?.key],
  ['W3 key, median', (result) => result.w3?.key],
  ['W3 key, p95', (result) => result.w3?.keyP95],
  ['W3 work per key', (result) => result.w3?.keyWork],
  ['W3 leaving a field', (result) => result.w3?.blurWorst],
  ['W3 render', (result) => result.w3?.render],
  ['W3 validate', (result) => (result.w3?.told ? result.w3.validate : undefined)],
  ['W3 heap', (result) => result.w3?.heap],
  ['W3 nodes', (result) => result.w3?.nodes],
];

/**
 * The tables of a run.
 *
 * @param {Results} results
 */
export function tables({ date, chromium, processor, subjects }) {
  const [floor] = subjects;
  const own = subjects.find(({ id }) => id === 'front-counter');
  const loads = subjects.map((result) => [
    result.title,
    ...['raw', 'gzip', 'brotli'].map((form) => {
      const size = bytes(result, /** @type {'raw' | 'gzip' | 'brotli'} */ (form));
      return size === undefined ? undefined : kB(size);
    }),
    ...['JS', 'CSS', 'data'].map((part) => {
      const size = bytes(result, 'brotli', [part]);
      return size === undefined ? undefined : kB(size);
    }),
    result.slow?.requests,
    result.slow?.depth,
    result.slow?.shift.toFixed(3),
  ]);
  const around = subjects.map((result) => [
    result.title,
    result.policy &&
      `${result.policy.verdict}${result.policy.violations > 0 ? `, violations: ${result.policy.violations}` : ''}`,
    result.hostileCss,
    result.mounts && kB(result.mounts.heap),
    result.mounts?.nodes,
  ]);
  const names = figures.map(([name]) => name);
  return [
    `${date}, Chromium ${chromium}, ${processor}. × is against plain HTML in the same run.`,
    '',
    table(
      [
        'before the first question of W1',
        'kB raw',
        'gzip',
        'Brotli',
        'JS',
        'CSS',
        'data',
        'requests',
        'depth',
        'layout shift',
      ],
      loads,
    ),
    '',
    table(
      ['× plain HTML', ...names],
      subjects.map((result) => [result.title, ...figures.map(([, of]) => times(of(result), of(floor)))]),
    ),
    '',
    ...(own
      ? [
          table(
            ['× Front Counter', ...names],
            subjects
              .filter((result) => result !== own)
              .map((result) => [result.title, ...figures.map(([, of]) => times(of(result), of(own)))]),
          ),
          '',
        ]
      : []),
    table(
      ['', 'strict CSP with Trusted Types', 'hostile host CSS', 'heap after 200 mounts, kB more', 'nodes more'],
      around,
    ),
  ].join('\n');
}
