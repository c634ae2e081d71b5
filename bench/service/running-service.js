import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { tryPort } from '../../scripts/support/ports.js';
import { start, stop } from '../../scripts/support/processes.js';
import { ask } from './ask.js';

export const FORCE = 'sussex';
export const PAGE = 'https://www.sussex.police.uk';
export const OFFICER_KEY = randomBytes(24).toString('base64url');

/** Ticks a second of the times in /proc: the kernel shows them to programs in hundredths, whatever it counts in. */
const TICKS = 100;

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * A service that is measured: the reference service as operators start it, or the bare one.
 *
 * @typedef {object} RunningService
 * @property {string} origin
 * @property {() => number} cpu milliseconds of processor time that it has used
 * @property {() => Promise<NodeJS.MemoryUsage>} memory in bytes, after a garbage collection
 * @property {() => Promise<void>} stop
 */

/**
 * @param {'reference' | 'bare' | 'bare-hash'} kind
 * @param {string} databaseUrl an empty database
 * @returns {Promise<RunningService>}
 */
export async function startService(kind, databaseUrl) {
  const port = await tryPort(0, '127.0.0.1');
  const program = kind === 'reference' ? here('../../packages/service/dist/main.js') : here('bare-service.js');
  /** Documented settings that lift what would hold one sender back: everybody here comes from one machine. */
  const settings = {
    SERVICE_HOST: '127.0.0.1',
    SERVICE_PORT: String(port),
    DATABASE_URL: databaseUrl,
    FRONTCOUNTER_FORCES: JSON.stringify({ [FORCE]: { origins: [PAGE] } }),
    FRONTCOUNTER_OFFICER_KEYS: JSON.stringify({
      bench: { sha256: createHash('sha256').update(OFFICER_KEY).digest('hex'), forces: [FORCE] },
    }),
    FRONTCOUNTER_REQUESTS_PER_MINUTE: '1000000',
    FRONTCOUNTER_STREAMS: '1000000',
    FRONTCOUNTER_TRUSTED_PROXIES: '1',
  };
  const child = start(process.execPath, ['--expose-gc', '--import', here('memory-on-request.js'), program], {
    env: { ...process.env, ...settings, ...(kind === 'bare-hash' && { BARE_HASH: '1' }) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const origin = `http://127.0.0.1:${port}`;
  while (!(await answers(origin))) {
    if (child.exitCode !== null) throw new Error(`The ${kind} service ended at once, with ${child.exitCode}.`);
    await pause(50);
  }
  return {
    origin,
    cpu: () => {
      // After the name, which may hold spaces: fields 14 and 15 of proc(5), the time in user and kernel mode.
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return ((Number(fields[11]) + Number(fields[12])) / TICKS) * 1000;
    },
    memory: async () => (await ask(child, 'memory')).memory,
    stop: () => stop(child, 15_000),
  };
}

/** @param {string} origin */
async function answers(origin) {
  const reply = await fetch(`${origin}/v1/health`).catch(() => undefined);
  await reply?.arrayBuffer();
  return reply !== undefined;
}
