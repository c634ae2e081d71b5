import { startCluster } from './cluster.js';
import { measureStreams } from './live-streams.js';
import { measureSubmissions } from './submissions.js';

/**
 * What the reference service does, beside the least that a handler could do.
 *
 * @typedef {object} ServiceResult
 * @property {string} date
 * @property {string} node
 * @property {string} postgresql
 * @property {Record<string, import('./submissions.js').SubmissionResult>} submissions by who took them
 * @property {Record<string, import('./live-streams.js').StreamResult[]>} streams by who sent them
 */

/**
 * Measures the service that is built, on a PostgreSQL of its own. Takes about a minute.
 *
 * @returns {Promise<ServiceResult>}
 * @throws when there is no PostgreSQL, in a sentence that says what to do
 */
export async function measureService() {
  const cluster = await startCluster();
  try {
    return {
      date: new Date().toISOString().slice(0, 10),
      node: process.version,
      postgresql: cluster.version,
      submissions: await measureSubmissions(cluster),
      streams: await measureStreams(cluster),
    };
  } finally {
    cluster.stop();
  }
}

/**
 * The result as two tables in Markdown. × is against the bare handler.
 *
 * @param {ServiceResult} result
 */
export function serviceTables({ date, node, postgresql, submissions, streams }) {
  const [floor] = Object.values(submissions);
  const sent = Object.entries(submissions).map(([name, { perSecond, latency, cpu, failed }]) => [
    name,
    ...[perSecond, times(perSecond, floor?.perSecond), latency.median, latency.p95, latency.p99, cpu, failed],
  ]);
  const [lowest] = Object.values(streams);
  const open = Object.entries(streams).flatMap(([name, each]) =>
    each.map(({ open, openedPerSecond, firstReached, allReached, kilobytesEach }, index) => [
      name,
      ...[
        open,
        openedPerSecond,
        firstReached,
        allReached,
        times(allReached, lowest?.[index]?.allReached),
        kilobytesEach ?? '',
      ],
    ]),
  );
  return [
    `${date}, Node ${node}, PostgreSQL ${postgresql}. Milliseconds, but for what is counted in a second. × is against the bare handler.`,
    '',
    ...table(['submissions', 'a second', '×', 'median', 'p95', 'p99', 'processor time each', 'failed'], sent),
    '',
    ...table(['live streams', 'open', 'opened a second', 'first has an update', 'all have it', '×', 'kB each'], open),
  ].join('\n');
}

/** @param {number} value @param {number | undefined} floor */
const times = (value, floor) => (floor ? Number((value / floor).toPrecision(2)) : '');

/**
 * @param {string[]} head
 * @param {(string | number)[][]} rows
 */
const table = (head, rows) => [
  `| ${head.join(' | ')} |`,
  `| --- |${' --: |'.repeat(head.length - 1)}`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
];
