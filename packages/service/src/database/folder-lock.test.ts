import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { removeFolder, temporaryFolder } from '../testing/service-fixture.js';
import { FolderInUseError, lockFolder } from './folder-lock.js';

function folderFor(t: TestContext): string {
  const folder = temporaryFolder();
  t.after(() => removeFolder(folder));
  return folder;
}

const lockOf = (folder: string, holder: object): void =>
  writeFileSync(join(folder, 'lock.json'), JSON.stringify(holder));

test('a folder has one holder, and is free again when that one lets go', (t) => {
  const folder = folderFor(t);
  const unlock = lockFolder(folder);
  assert.throws(
    () => lockFolder(folder),
    (error) => error instanceof FolderInUseError && error.message.includes(`process ${process.pid}`),
  );
  unlock();
  lockFolder(folder)();
  assert.deepEqual(readdirSync(folder), []);
});

test('the lock of a process that was killed is taken over at once', async (t) => {
  const folder = folderFor(t);
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  lockOf(folder, { pid: child.pid, host: hostname(), started: '' });
  child.kill('SIGKILL');
  await once(child, 'exit');
  lockFolder(folder)();
});

test(
  'a process id that was given to another process since does not hold the folder',
  { skip: process.platform !== 'linux' },
  (t) => {
    const folder = folderFor(t);
    lockOf(folder, { pid: process.ppid, host: hostname(), started: '1' });
    lockFolder(folder)();
  },
);

test('a lock of another machine holds while it beats, and for half a minute after', (t) => {
  const folder = folderFor(t);
  lockOf(folder, { pid: 1, host: 'elsewhere', started: '1' });
  assert.throws(() => lockFolder(folder), /process 1 on elsewhere/);
  const silentSince = new Date(Date.now() - 31_000);
  utimesSync(join(folder, 'lock.json'), silentSince, silentSince);
  lockFolder(folder)();
});

test('a lock file that says nothing does not keep the service from starting', (t) => {
  const folder = folderFor(t);
  writeFileSync(join(folder, 'lock.json'), '');
  lockFolder(folder)();
  assert.ok(!existsSync(join(folder, 'lock.json')));
});
