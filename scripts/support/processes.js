import { spawn, spawnSync } from 'node:child_process';

/** The repository's root folder, absolute, with a slash at its end. */
export const root = new URL('../../', import.meta.url).pathname;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Starts a program whose output goes to this terminal. It ends when this process is told to end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options] `cwd` is the repository's root unless given.
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
  running.add(child);
  child.once('close', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Runs a program to its end and gives its exit code; 127 when there is no such program.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = start(command, args, options);
    child.once('error', () => resolve(127));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/**
 * What a program prints, or undefined when it is missing, fails or takes longer than 20 seconds.
 *
 * @param {string} command
 * @param {readonly string[]} args
 */
export function output(command, args) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', timeout: 20_000 });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * Where the shell would find a program.
 *
 * @param {string} name
 */
export function which(name) {
  return process.platform === 'win32'
    ? output('where', [name])?.split(/\r?\n/)[0]
    : output('/bin/sh', ['-c', `command -v ${name}`]);
}

/**
 * Asks a program to end, and insists after a while.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} [patience] milliseconds before it is killed
 * @returns {Promise<void>}
 */
export function stop(child, patience = 5000) {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) {
      resolve();
      return;
    }
    const timer = setTimeout(() => child.kill('SIGKILL'), patience);
    child.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

/** Lets whatever this process started end with it when it is interrupted or told to end. */
export function endTogether() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, async () => {
      await Promise.all([...running].map((child) => stop(child)));
      process.exit(130);
    });
  }
}
