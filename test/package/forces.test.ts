import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/support/processes.js';

const ids = readdirSync(join(root, 'packages/themes/forces'))
  .map((file) => file.replace(/\.json$/, ''))
  .filter((id) => id !== 'neutral');

/** As many as a page of demonstration or an example of settings may name; a list of the forces has far more. */
const SEVERAL = 8;

/** What is written by hand and decides what there is to see; tests hold the ids on purpose. */
const folders = ['.storybook', 'demo', 'stories', 'scripts', 'packages'];
const isSource = (file: string) =>
  /\.(?:ts|js|mdx|html|json)$/.test(file) &&
  !/\.test\.[jt]s$/.test(file) &&
  !/(?:^|[\\/])(?:node_modules|dist|cdn|published|forces|test-data)[\\/]/.test(file);

const named = (text: string) => ids.filter((id) => new RegExp(`["'\`/>]${id}["'\`/<]`).test(text));

test('a list of forces would be noticed', () => {
  assert.deepEqual(named(JSON.stringify(ids)), ids);
});

test('no source lists the forces: what reads their folder shows a new one', () => {
  const sources = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const read = sources.filter(isSource);
  assert.ok(read.includes(join('stories', 'themes.ts')) && read.includes(join('scripts', 'start', 'force-pages.js')));
  for (const file of read) {
    const found = named(readFileSync(join(root, file), 'utf8'));
    assert.ok(found.length <= SEVERAL, `${file} names ${found.length} forces: ${found.join(', ')}`);
  }
});
