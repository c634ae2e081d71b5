import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { integrity, integrityOf, plainName, read, RELEASE } from './support/shipped.js';
import { CDN } from './support/sites.js';

const contents = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [relative(folder, path), integrityOf(readFileSync(path, 'latin1'))] as const);

test('the published integrity is that of the files, and every file has one', () => {
  for (const [file, value] of Object.entries(integrity)) assert.equal(value, integrityOf(read(file)), file);
  const shipped = contents(`${CDN}/${RELEASE}`)
    .map(([path]) => path)
    .filter((path) => !/\.(?:br|gz)$|^integrity\.json|^licences\.txt/.test(path));
  assert.deepEqual(shipped, Object.keys(integrity).sort());
});

test('both addresses of the loader give the same', () => {
  assert.equal(readFileSync(`${CDN}/v1/frontcounter.js`, 'utf8'), read('frontcounter.js'));
});

const BRINGS_PROOF = /^data\/(?:(?:force|tracker)\.|.*\.(?:first|prerendered)\.)/;

test('the loader alone covers every script, by itself or by its manifest', () => {
  const manifest = Object.keys(integrity).find((file) => plainName(file) === 'manifest') ?? '';
  const tables = read('frontcounter.js') + read(manifest);
  for (const [file, value] of Object.entries(integrity)) {
    // What brings a proof is proven below. Nothing that runs loads what is in themes/.
    const isElsewhere = BRINGS_PROOF.test(file) || file.startsWith('themes/');
    if (file !== 'frontcounter.js' && !isElsewhere) assert.ok(tables.includes(value), `${file} is not covered`);
  }
});

test('each force, tracker and first page is covered by the root in the loader, and what plain http has by its table too', () => {
  const files = Object.keys(integrity);
  const [loader = '', table = ''] = ['frontcounter.js', 'proven'].map((name) =>
    read(files.find((file) => plainName(file) === name) ?? ''),
  );
  const root = /provenRoot:["`]([^"`]+)["`]/.exec(loader)?.[1] ?? '';
  const proven = files.filter((file) => BRINGS_PROOF.test(file));
  assert.ok(proven.length >= 44 + 12 + 26 + 18);
  for (const file of proven) {
    const name = file.slice('data/'.length);
    assert.equal(rootOf(name, read(file)), root, `${file} is not proven`);
    const isInTable = table.includes(`"${name}":"${integrity[file]}"`);
    assert.equal(isInTable, !name.includes('.prerendered.'), `${file} in the table`);
  }
});

/** Follows the proof of such a file, in the words of `packages/components/src/loader/proof.ts` and none of its code. */
function rootOf(name: string, text: string): string {
  const sha256 = (part: string) => createHash('sha256').update(part).digest('base64');
  const { proof, ...theme } = JSON.parse(text) as { proof: string };
  return proof
    .split(' ')
    .reduce((hash, beside) => sha256([hash, beside].sort().join('')), sha256(name + JSON.stringify(theme)));
}

test('scripts are plain ASCII and load nothing by themselves', () => {
  for (const file of Object.keys(integrity).filter((name) => name.endsWith('.js'))) {
    const code = read(file);
    assert.match(code, /^[\0-\x7f]*$/, `${file} is ASCII`);
    assert.doesNotMatch(code, /\bimport\s*[("'`{*]|\bimport\.meta|\bimportScripts\b|\beval\(|\bnew Function\b/, file);
    if (file !== 'frontcounter.js') assert.ok(code.startsWith('self[Symbol.for('), `${file} only leaves a factory`);
  }
});

test('the compressed files hold the same', () => {
  for (const file of Object.keys(integrity)) {
    const path = `${CDN}/${RELEASE}/${file}`;
    assert.equal(brotliDecompressSync(readFileSync(`${path}.br`)).toString(), read(file));
    assert.equal(gunzipSync(readFileSync(`${path}.gz`)).toString(), read(file));
  }
});

test('no definition is shipped with the notes of its source', () => {
  for (const file of Object.keys(integrity).filter((name) => name.startsWith('data/'))) {
    assert.doesNotMatch(read(file), /"(?:notes|\$schema)":/, file);
  }
});

test('the same source builds the same bytes', () => {
  const again = 'node_modules/.cache/frontcounter/cdn-built-again';
  execFileSync(process.execPath, ['scripts/build-cdn.js', again]);
  assert.deepEqual(contents(again), contents(CDN));
  rmSync(again, { recursive: true });
});
