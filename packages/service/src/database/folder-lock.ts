import { linkSync, readFileSync, renameSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Another process keeps its database in this folder. Two would destroy each other's data. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';
  constructor(folder: string, holder: Holder) {
    super(
      `The data folder ${folder} is in use by process ${holder.pid} on ${holder.host}. ` +
        'Stop that one first, give this one another folder (FRONTCOUNTER_DATA), or share a server (DATABASE_URL).',
    );
  }
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process started, in the kernel's ticks, because process ids are used again. Empty where unknown. */
  readonly started: string;
}

const BEAT_MILLISECONDS = 5_000;
/** Six beats missed: a container that was killed and came back under another name may take over. */
const SILENT_MILLISECONDS = 30_000;

/**
 * Claims a data folder for this process, or throws `FolderInUseError`. Gives the function that lets go of it.
 * A lock left by a killed process is recognised at once on the same machine, and after half a minute's silence on
 * another one that shares the disk.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'lock.json');
  const own: Holder = { pid: process.pid, host: hostname(), started: startOf(process.pid) };
  claim(path, folder, own);
  const beat = setInterval(() => utimes(path, new Date(), new Date(), () => undefined), BEAT_MILLISECONDS);
  beat.unref();
  return () => {
    clearInterval(beat);
    rmSync(path, { force: true });
  };
}

function claim(path: string, folder: string, own: Holder): void {
  const mine = `${path}.${own.pid}`;
  writeFileSync(mine, JSON.stringify(own));
  try {
    if (link(mine, path)) return;
    const holder = readHolder(path);
    if (holder && isHeld(path, holder)) throw new FolderInUseError(folder, holder);
    removeStale(path, `${mine}.stale`, holder);
    if (!link(mine, path)) throw new FolderInUseError(folder, readHolder(path) ?? own);
  } finally {
    rmSync(mine, { force: true });
  }
}

/** A hard link appears at once and with its content; of two processes that try, one gets it. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves the stale lock away before it is removed: if a faster process has just replaced it, it goes back. */
function removeStale(path: string, aside: string, stale: Holder | undefined): void {
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  if (moved && JSON.stringify(moved) !== JSON.stringify(stale)) link(aside, path);
  rmSync(aside, { force: true });
}

/** Undefined when the file is gone, or is not a lock. */
function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function isHeld(path: string, holder: Holder): boolean {
  if (holder.host !== hostname()) return Date.now() - statSync(path).mtimeMs < SILENT_MILLISECONDS;
  try {
    // Signal 0 asks whether the process exists.
    process.kill(holder.pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return holder.started === startOf(holder.pid);
}

function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the name in brackets and may hold spaces; the start time is the 20th after it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
