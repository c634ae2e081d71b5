import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import Fastify, { type FastifyInstance } from 'fastify';
import { replyWithProblems } from '../http/error-replies.js';
import { sendSecurityHeaders } from '../http/security-headers.js';
import { removeFolder, temporaryFolder } from '../testing/service-fixture.js';
import { acceptedEncoding } from './accepted-encoding.js';
import { assetRoutes } from './asset-routes.js';
import { loadAssets } from './asset-store.js';

const LOADER = 'console.log("loader")';
const WIDGET = 'console.log("widget")'.repeat(50);

let folder: string;
let app: FastifyInstance;

function write(path: string, content: string, precompressed = false): void {
  const file = join(folder, 'cdn', path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
  if (!precompressed) return;
  writeFileSync(`${file}.br`, brotliCompressSync(content));
  writeFileSync(`${file}.gz`, gzipSync(content));
}

async function serve(): Promise<FastifyInstance> {
  const served = Fastify();
  replyWithProblems(served);
  await sendSecurityHeaders(served);
  assetRoutes(served, loadAssets(join(folder, 'cdn')));
  return served;
}

before(async () => {
  folder = temporaryFolder();
  writeFileSync(join(folder, 'secret.txt'), 'outside');
  write('v1/frontcounter.js', LOADER);
  write('v0.0.0/report-form.Ab3dE9xq.js', WIDGET, true);
  write('v1.4.2/data/force.sussex.json', '{}');
  write('v0.0.0/data/force.west-midlands.json', '{}');
  app = await serve();
});
after(async () => {
  await app.close();
  removeFolder(folder);
});

test('any site may load the files, and may not mistake them for something else', async () => {
  const { statusCode, headers, body } = await app.inject('/v1/frontcounter.js');
  assert.equal(statusCode, 200);
  assert.equal(body, LOADER);
  assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.equal(headers['access-control-allow-origin'], '*');
  assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
  assert.equal(headers['timing-allow-origin'], '*');
  assert.equal(headers.vary, undefined);
  assert.equal(headers['set-cookie'], undefined);
});

test('what is named by its content or its release never changes, all else is asked for again', async () => {
  const cacheOf = async (path: string): Promise<unknown> => (await app.inject(`/${path}`)).headers['cache-control'];
  assert.equal(await cacheOf('v0.0.0/report-form.Ab3dE9xq.js'), 'public, max-age=31536000, immutable');
  assert.equal(await cacheOf('v1.4.2/data/force.sussex.json'), 'public, max-age=31536000, immutable');
  assert.equal(await cacheOf('v1/frontcounter.js'), 'public, max-age=300, must-revalidate');
  assert.equal(await cacheOf('v0.0.0/data/force.west-midlands.json'), 'public, max-age=300, must-revalidate');
});

test('the compressed file is sent to whoever takes it', async () => {
  const get = (accept: string) =>
    app.inject({ url: '/v0.0.0/report-form.Ab3dE9xq.js', headers: { 'accept-encoding': accept } });
  const brotli = await get('gzip, deflate, br, zstd');
  assert.equal(brotli.headers['content-encoding'], 'br');
  assert.equal(brotli.headers.vary, 'Accept-Encoding');
  assert.equal(brotliDecompressSync(brotli.rawPayload).toString(), WIDGET);
  const gzip = await get('gzip');
  assert.equal(gzip.headers['content-encoding'], 'gzip');
  assert.equal(gunzipSync(gzip.rawPayload).toString(), WIDGET);
  const plain = await get('identity');
  assert.equal(plain.headers['content-encoding'], undefined);
  assert.equal(plain.body, WIDGET);
  assert.equal(new Set([brotli, gzip, plain].map(({ headers }) => headers.etag)).size, 3);
});

test('the first of the offered encodings that the header takes is chosen', () => {
  const choose = (header?: string): string => acceptedEncoding(header, ['br', 'gzip']);
  assert.deepEqual(
    [
      choose('br, gzip'),
      choose('gzip, br;q=0'),
      choose('*'),
      choose('*;q=0'),
      choose(''),
      choose(),
      choose('deflate'),
      choose('BR ; Q=0.5'),
    ],
    ['br', 'gzip', 'br', 'identity', 'identity', 'identity', 'identity', 'br'],
  );
});

test('an unchanged file is not sent again, and a changed one of the same size is', async () => {
  const first = await app.inject('/v1/frontcounter.js');
  const etag = String(first.headers.etag);
  for (const header of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const { statusCode, body } = await app.inject({ url: '/v1/frontcounter.js', headers: { 'if-none-match': header } });
    assert.equal(statusCode, 304);
    assert.equal(body, '');
  }
  write('v1/frontcounter.js', LOADER.toUpperCase());
  const next = await serve();
  const { statusCode, body } = await next.inject({ url: '/v1/frontcounter.js', headers: { 'if-none-match': etag } });
  assert.equal(statusCode, 200);
  assert.equal(body.length, LOADER.length);
  await next.close();
});

test('HEAD tells the same without the content', async () => {
  const { statusCode, headers, body } = await app.inject({ method: 'HEAD', url: '/v1/frontcounter.js' });
  assert.equal(statusCode, 200);
  assert.equal(headers['content-length'], String(LOADER.length));
  assert.equal(body, '');
});

test('no address leads out of the folder, to a folder or to a compressed twin', async () => {
  for (const path of [
    '../secret.txt',
    '..%2fsecret.txt',
    '%2e%2e/secret.txt',
    'v1/../../secret.txt',
    'v1.4.2/data',
    '',
    '/',
    'v0.0.0/report-form.Ab3dE9xq.js.br',
    'v1/frontcounter.js%00',
    '__proto__',
    'constructor',
  ]) {
    const { statusCode, headers, body } = await app.inject(`/${path}`);
    assert.ok(statusCode === 404 || statusCode === 400, `${path}: ${statusCode}`);
    assert.match(String(headers['content-type']), /problem\+json/);
    assert.ok(!body.includes('outside'));
  }
});

test('a page of another origin can read that a file does not exist', async () => {
  const { statusCode, headers } = await app.inject('/v1.4.2/data/lost-umbrella.json');
  assert.equal(statusCode, 404);
  assert.equal(headers['access-control-allow-origin'], '*');
  assert.equal(headers['cache-control'], 'no-store');
});

test('the files cannot be written to', async () => {
  const { statusCode, headers } = await app.inject({ method: 'PUT', url: '/v1/frontcounter.js', payload: 'x' });
  assert.equal(statusCode, 405);
  assert.equal(headers.allow, 'GET, HEAD');
});

test('a folder that is not there is a clear error', () => {
  assert.throws(
    () => loadAssets(join(folder, 'nowhere')),
    /nowhere: there is no such folder\. Build the widgets first/,
  );
});
