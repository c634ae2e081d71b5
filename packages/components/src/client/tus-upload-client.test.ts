import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Environment } from './browser-environment.js';
import { TusUploadClient } from './tus-upload-client.js';
import type { UploadFile, UploadOutcome, UploadWait } from './upload-client.js';

const bytes = Buffer.from(new Uint8Array(1_300_000).map((_, index) => index % 251));
const file: UploadFile = {
  upload: '6f1d3f2e-0b0a-4c55-9d55-0a4f6d9c1b7e',
  token: 'secret',
  // What tus reads in Node, where a browser has a Blob.
  file: bytes as unknown as Blob,
  force: 'sussex',
  service: 'crime',
  question: 'photos',
};

/** A service that keeps what it is sent. `trouble` may answer in its place, or throw. */
class Service {
  readonly calls: { readonly url: string; readonly init: RequestInit }[] = [];
  bytes = new Uint8Array();
  isBegun = false;

  constructor(readonly trouble: (call: number, method: string) => Response | undefined = () => undefined) {}

  readonly environment: Environment = {
    fetch: async (url, init) => {
      this.calls.push({ url, init });
      const method = init.method ?? 'GET';
      const trouble = this.trouble(this.calls.length, method);
      if (trouble) return trouble;
      return this.#answer(method, init);
    },
    now: () => 0,
    random: () => 0,
    sleep: () => Promise.resolve(),
  };

  async #answer(method: string, init: RequestInit): Promise<Response> {
    const headers = { 'Tus-Resumable': '1.0.0', 'Upload-Offset': String(this.bytes.length) };
    if (method === 'POST') {
      this.isBegun = true;
      return new Response(null, { status: 201, headers: { ...headers, Location: `/v1/uploads/${file.upload}` } });
    }
    if (method === 'HEAD') {
      if (!this.isBegun) return new Response(null, { status: 404 });
      return new Response(null, { headers: { ...headers, 'Upload-Length': String(bytes.length) } });
    }
    const more = new Uint8Array(await new Response(init.body).arrayBuffer());
    const all = new Uint8Array(this.bytes.length + more.length);
    all.set(this.bytes);
    all.set(more, this.bytes.length);
    this.bytes = all;
    return new Response(null, { status: 204, headers: { ...headers, 'Upload-Offset': String(all.length) } });
  }
}

function problem(status: number, type: string): Response {
  return new Response(JSON.stringify({ type: `https://counter.example/problems/${type}` }), { status });
}

async function send(service: Service, signal = new AbortController().signal) {
  const waits: UploadWait[] = [];
  const progress: number[] = [];
  const client = new TusUploadClient('https://counter.example/', service.environment);
  const outcome: UploadOutcome = await client.send(file, {
    signal,
    onProgress: (sent) => progress.push(sent),
    onWait: (wait) => waits.push(wait),
  });
  return { outcome, waits, progress };
}

function assertWhole(service: Service): void {
  assert.ok(bytes.equals(service.bytes), `${service.bytes.length} bytes arrived, or others`);
}

describe('sending a file by tus', () => {
  it('sends it in pieces, and tells how far it has come', async () => {
    const service = new Service();
    const { outcome, progress } = await send(service);

    assert.deepEqual(outcome, { kind: 'arrived' });
    assertWhole(service);
    assert.deepEqual(
      service.calls.map(({ init }) => init.method),
      ['POST', 'PATCH', 'PATCH', 'PATCH'],
    );
    assert.equal(progress.at(-1), bytes.length);
  });

  it('sends no cookie and no referrer along, and the token in no address', async () => {
    const service = new Service();
    await send(service);
    await new TusUploadClient('https://counter.example', service.environment).remove(file);

    for (const { url, init } of service.calls) {
      assert.deepEqual([init.credentials, init.referrerPolicy], ['omit', 'no-referrer']);
      assert.equal((init.headers as Record<string, string>)['Authorization'], 'Bearer secret');
      assert.ok(!url.includes('secret'));
    }
    assert.equal(service.calls.at(-1)?.init.method, 'DELETE');
  });

  it('goes on from where it was when the line breaks', async () => {
    const service = new Service((call) => {
      if (call === 3) throw new TypeError('Failed to fetch');
      return undefined;
    });
    const { outcome, waits } = await send(service);

    assert.equal(outcome.kind, 'arrived');
    assert.deepEqual(waits, ['network']);
    assertWhole(service);
    assert.deepEqual(
      service.calls.map(({ init }) => init.method),
      ['POST', 'PATCH', 'PATCH', 'HEAD', 'PATCH', 'PATCH'],
    );
  });

  for (const [status, type, wait] of [
    [507, 'storage-full', 'storage-full'],
    [503, 'unavailable', 'unavailable'],
    [429, 'too-many-requests', 'unavailable'],
    [403, 'origin-not-allowed', 'unavailable'],
  ] as const) {
    it(`waits after ${status}, and tries again`, async () => {
      const service = new Service((call) => (call === 1 ? problem(status, type) : undefined));
      const { outcome, waits } = await send(service);
      assert.equal(outcome.kind, 'arrived');
      assert.deepEqual(waits, [wait]);
      assertWhole(service);
    });
  }

  for (const [status, type] of [
    [413, 'too-large'],
    [422, 'file-refused'],
  ] as const) {
    it(`gives up when the service says ${type}`, async () => {
      const service = new Service(() => problem(status, type));
      assert.deepEqual((await send(service)).outcome, { kind: 'refused', type });
    });
  }

  it('stops when it is given up', async () => {
    const controller = new AbortController();
    const service = new Service((call) => {
      if (call === 2) controller.abort(new Error('left'));
      return undefined;
    });
    let reason: unknown;
    await send(service, controller.signal).catch((error: unknown) => (reason = error));
    assert.equal((reason as Error).message, 'left');
  });
});
