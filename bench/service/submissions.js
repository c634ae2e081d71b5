import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { start, stop } from '../../scripts/support/processes.js';
import { ask } from './ask.js';
import { FORCE, PAGE, startService } from './running-service.js';
import { median, quantile, rounded } from './statistics.js';
import { submissionBody } from './submission.js';

const ROUNDS = 3;
const CONNECTIONS = 10;

/**
 * @typedef {object} SubmissionResult medians of the rounds
 * @property {number} perSecond
 * @property {{ median: number, p95: number, p99: number }} latency milliseconds, of all rounds together
 * @property {number} cpu milliseconds of the service's processor time for each
 * @property {number} failed
 */

/**
 * Who is measured, and how much is sent to whom in a round: some seconds' worth, and all of it is waited for, because what
 * takes long would otherwise go uncounted. `again`: the same report under the same key, as a retry sends it.
 */
const SUBJECTS = /** @type {const} */ ([
  { name: 'bare handler', service: 'bare', amount: 2000, again: false },
  { name: 'bare handler with the slow hash', service: 'bare-hash', amount: 30, again: false },
  { name: 'reference service', service: 'reference', amount: 30, again: false },
  { name: 'reference service, retries', service: 'reference', amount: 400, again: true },
]);

/**
 * Submissions, in turn to each subject, several rounds: what disturbs the machine then disturbs all of them.
 *
 * @param {import('./cluster.js').Cluster} cluster
 * @returns {Promise<Record<string, SubmissionResult>>} by the subject's name
 */
export async function measureSubmissions(cluster) {
  const body = submissionBody(FORCE);
  /** @type {Map<string, import('./running-service.js').RunningService>} */
  const services = new Map();
  const sender = start(process.execPath, [fileURLToPath(new URL('send-load.js', import.meta.url))], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  /** @param {Omit<import('./send-load.js').Load, 'body' | 'page' | 'connections'>} load @returns {Promise<import('./send-load.js').LoadResult>} */
  const send = (load) =>
    ask(sender, { ...load, body, page: PAGE, connections: load.key === undefined ? CONNECTIONS : 1 });
  try {
    for (const kind of /** @type {const} */ (['bare', 'bare-hash', 'reference'])) {
      const database = `submissions_${kind.replace('-', '_')}`;
      cluster.make(database);
      services.set(kind, await startService(kind, cluster.url(database)));
    }
    /** @type {Map<string, { result: import('./send-load.js').LoadResult, cpu: number }[]>} */
    const rounds = new Map(SUBJECTS.map(({ name }) => [name, []]));
    const key = randomUUID();
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const { name, service, amount, again } of SUBJECTS) {
        const running = services.get(service);
        if (!running) continue;
        const before = running.cpu();
        // The first round warms up: compilers, connections, the first pages of tables.
        const result = await send({
          origin: running.origin,
          amount: round === 0 ? CONNECTIONS : amount,
          ...(again && { key }),
        });
        if (round > 0) rounds.get(name)?.push({ result, cpu: (running.cpu() - before) / Math.max(1, result.sent) });
      }
    }
    return Object.fromEntries([...rounds].map(([name, each]) => [name, summary(each)]));
  } finally {
    await Promise.all([stop(sender), ...[...services.values()].map((service) => service.stop())]);
  }
}

/** @param {{ result: import('./send-load.js').LoadResult, cpu: number }[]} rounds @returns {SubmissionResult} */
function summary(rounds) {
  const latencies = rounds.flatMap(({ result }) => result.latencies);
  return {
    perSecond: rounded(median(rounds.map(({ result }) => result.sent / result.seconds))),
    latency: {
      median: rounded(median(latencies)),
      p95: rounded(quantile(latencies, 0.95)),
      p99: rounded(quantile(latencies, 0.99)),
    },
    cpu: rounded(median(rounds.map(({ cpu }) => cpu))),
    failed: rounds.reduce((sum, { result }) => sum + result.failed, 0),
  };
}
