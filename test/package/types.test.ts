import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { folderOf, packageJsonOf, packageNames } from './packages.js';

describe('how a package is found and typed', () => {
  for (const name of packageNames) {
    it(`${name}: publint has nothing to say`, async () => {
      const { messages, pkg } = await publint({ pkgDir: folderOf(name), strict: true });
      assert.deepEqual(
        messages.map((message) => formatMessage(message, pkg)),
        [],
      );
    });

    it(`${name}: the types are right for every entry`, () => {
      const attw = spawnSync(
        process.execPath,
        [
          '../../node_modules/@arethetypeswrong/cli/dist/index.js',
          '--pack',
          '.',
          '--profile',
          'esm-only',
          '--format',
          'ascii',
        ],
        { cwd: folderOf(name), encoding: 'utf8' },
      );
      assert.equal(attw.status, 0, attw.stdout + attw.stderr);
      assert.ok(attw.stdout.includes(packageJsonOf(name).name));
    });
  }
});
