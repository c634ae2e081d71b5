import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { start, stop } from '../../scripts/support/processes.js';
import { ask } from './ask.js';
import { FORCE, OFFICER_KEY, PAGE, startService } from './running-service.js';
import { rounded } from './statistics.js';
import { submissionBody } from './submission.js';

const COUNTS = [100, 1000];
const UPDATES = 5;
/** Descriptors that a service holds beside its streams: files, the database, what listens. */
const OTHER_DESCRIPTORS = 200;
/** More would take longer to open than this measurement may. */
const MOST = 3_000;

/** A process's memory goes up and down by more than fewer streams take. */
const ENOUGH_FOR_MEMORY = 500;

/**
 * @typedef {object} StreamResult
 * @property {number} open
 * @property {number} openedPerSecond
 * @property {number} firstReached milliseconds from the sending of an update until the first stream has it
 * @property {number} allReached until every stream has it; medians of several updates
 * @property {number} [kilobytesEach] resident memory for each stream, after a garbage collection
 */

/**
 * Many streams that follow one report, first few and then more, on the reference service and on the bare one.
 *
 * @param {import('./cluster.js').Cluster} cluster
 * @returns {Promise<Record<string, StreamResult[]>>} by the subject's name
 */
export async function measureStreams(cluster) {
  const counts = [...COUNTS, Math.min(MOST, descriptorLimit() - OTHER_DESCRIPTORS)];
  const subjects = /** @type {const} */ ({ 'bare handler': 'bare', 'reference service': 'reference' });
  /** @type {Record<string, StreamResult[]>} */
  const results = {};
  for (const [name, kind] of Object.entries(subjects)) {
    const database = `streams_${kind}`;
    cluster.make(database);
    const service = await startService(kind, cluster.url(database));
    const pages = start(process.execPath, [fileURLToPath(new URL('open-streams.js', import.meta.url))], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    try {
      results[name] = await measureOn(service, pages, await addresses(kind, service.origin), counts);
    } finally {
      await stop(pages);
      await service.stop();
    }
  }
  return results;
}

/** How many files and sockets a process may have open. */
function descriptorLimit() {
  return Number(/^Max open files +(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1] ?? 1024);
}

/**
 * @param {'bare' | 'reference'} kind
 * @param {string} origin
 * @returns {Promise<import('./open-streams.js').Streams>}
 */
async function addresses(kind, origin) {
  if (kind === 'bare') return { events: `${origin}/stream`, updates: `${origin}/update`, reader: {}, officer: {} };
  const sent = await fetch(`${origin}/v1/submissions`, {
    method: 'POST',
    headers: { origin: PAGE, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: submissionBody(FORCE),
  });
  const { reference, accessCode } = /** @type {import('@frontcounter/schemas').Receipt} */ (await sent.json());
  return {
    events: `${origin}/v1/reports/${reference}/events`,
    updates: `${origin}/v1/reports/${reference}/updates`,
    reader: { origin: PAGE, authorization: `Bearer ${accessCode}` },
    officer: { authorization: `Bearer ${OFFICER_KEY}` },
  };
}

/**
 * @param {import('./running-service.js').RunningService} service
 * @param {import('node:child_process').ChildProcess} pages
 * @param {import('./open-streams.js').Streams} streams
 * @param {number[]} counts
 * @returns {Promise<StreamResult[]>}
 */
async function measureOn(service, pages, streams, counts) {
  /** @param {import('./open-streams.js').Order} order */
  const tell = (order) => ask(pages, order);
  /** @type {StreamResult[]} */
  const results = [];
  pages.send({ streams });
  // One stream and its update first, so that what every process needs once is not counted as a stream's.
  await tell({ open: 1 });
  await tell({ updates: 1 });
  const { rss } = await service.memory();
  let had = 1;
  for (const count of counts) {
    const { open, seconds } = await tell({ open: count });
    const { first, last } = await tell({ updates: UPDATES });
    const memory = await service.memory();
    results.push({
      open,
      openedPerSecond: rounded((open - had) / seconds),
      firstReached: rounded(first),
      allReached: rounded(last),
      ...(open >= ENOUGH_FOR_MEMORY && { kilobytesEach: rounded((memory.rss - rss) / 1024 / (open - 1)) }),
    });
    had = open;
    if (open < count) break;
  }
  await tell({ close: true });
  return results;
}
