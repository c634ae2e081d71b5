import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { tryPort } from '../../scripts/support/ports.js';
import { which } from '../../scripts/support/processes.js';

const REMEDY = 'Install it (Debian: postgresql), or measure something else with --only.';
const DEBIAN = '/usr/lib/postgresql';

/** The folder with `initdb`, the newest where there are several. */
function findPostgres() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const [newest] = versions.sort((a, b) => Number(b) - Number(a)).map((version) => join(DEBIAN, version, 'bin'));
  const onPath = which('initdb');
  return newest ?? (onPath ? dirname(onPath) : undefined);
}

/**
 * @typedef {object} Cluster
 * @property {string} version of PostgreSQL, as it says itself
 * @property {(database: string) => string} url where a database of this cluster is
 * @property {(database: string) => void} make a new, empty database
 * @property {() => void} stop ends it and deletes what it kept
 */

/**
 * Starts a PostgreSQL cluster of its own, on this computer alone, with the settings that PostgreSQL comes with: every
 * commit reaches the disk, as it does for an operator.
 *
 * @returns {Promise<Cluster>}
 * @throws when there is no PostgreSQL, in a sentence that says what to do
 */
export async function startCluster() {
  const bin = findPostgres();
  if (!bin) throw new Error(`There is no PostgreSQL to measure the service on. ${REMEDY}`);
  const folder = mkdtempSync(join(tmpdir(), 'frontcounter-bench-database-'));
  const port = await tryPort(0, '127.0.0.1');
  // PostgreSQL refuses to run as root.
  const asOwner =
    userInfo().uid === 0
      ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--init-groups']
      : /** @type {string[]} */ ([]);
  /** @param {string} program @param {string[]} args */
  const run = (program, ...args) => {
    const [command, ...rest] = /** @type {[string, ...string[]]} */ ([...asOwner, join(bin, program), ...args]);
    // What `pg_ctl` starts keeps its pipes: without them nobody waits for the end of the server.
    return spawnSync(command, rest, { stdio: 'ignore' }).status;
  };
  /** @param {string} program @param {string[]} args */
  const must = (program, ...args) => {
    const status = run(program, ...args);
    if (status !== 0) throw new Error(`PostgreSQL did not start: ${program} ended with ${status}. ${REMEDY}`);
  };
  const stop = () => {
    run('pg_ctl', '-D', join(folder, 'data'), '-m', 'immediate', 'stop');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    if (asOwner.length > 0) spawnSync('chown', ['postgres:', folder]);
    must('initdb', '-D', join(folder, 'data'), '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync');
    const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`;
    must('pg_ctl', '-D', join(folder, 'data'), '-l', join(folder, 'log'), '-w', '-o', settings, 'start');
  } catch (error) {
    stop();
    throw error;
  }
  const { stdout } = spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' });
  return {
    version: /[\d.]+/.exec(stdout)?.[0] ?? '',
    url: (database) => `postgres://postgres@127.0.0.1:${port}/${database}`,
    make: (database) => must('createdb', '-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', database),
    stop,
  };
}
