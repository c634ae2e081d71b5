import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HttpAddressLookup } from './http-address-lookup.js';

const found = { addresses: [{ line1: '1 Sample Street', town: 'Anytown', postcode: 'AA1 1AA' }], sample: true };
// Node knows of no network.
Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { onLine: true } });

const never = new AbortController().signal;

function replying(status: number, body: unknown) {
  const calls: { url: string; init: RequestInit }[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    calls.push({ url, init });
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
  };
  return { calls, lookup: new HttpAddressLookup('https://counter.example/v1/addresses?key=1', { fetch }) };
}

test('asks for the postcode, and tells nothing else', async () => {
  const { calls, lookup } = replying(200, found);

  assert.deepEqual(await lookup.find('AA1 1AA', never), found);

  const [{ url, init } = assert.fail()] = calls;
  assert.equal(url, 'https://counter.example/v1/addresses?key=1');
  assert.deepEqual(
    [init.method, init.credentials, init.referrerPolicy, init.cache, init.body],
    ['POST', 'omit', 'no-referrer', 'no-store', '{"postcode":"AA1 1AA"}'],
  );
});

for (const [what, status, body] of [
  ['a failure', 503, { type: 'unavailable' }],
  ['no look-up there', 404, {}],
  ['a sign-in page', 200, '<html>'],
  ['something else', 200, { addresses: 'none' }],
  ['an address without its town', 200, { addresses: [{ line1: 'A', postcode: 'AA1 1AA' }] }],
  ['parts that are no text', 200, { addresses: [{ line1: 'A', town: ['B'], postcode: 'AA1 1AA' }] }],
  ['more than a postcode can have', 200, { addresses: Array.from({ length: 501 }, () => found.addresses[0]) }],
] as const)
  test(`takes ${what} for no answer`, async () => {
    const { lookup } = replying(status, body);
    assert.equal(await lookup.find('AA1 1AA', never), 'unreachable');
  });

test('says that nobody knows the postcode', async () => {
  const { lookup } = replying(200, { addresses: [] });
  assert.deepEqual(await lookup.find('AA9 9ZZ', never), { addresses: [] });
});

test('tells a network that is away from a device that is offline', async () => {
  const lookup = new HttpAddressLookup('https://counter.example/v1/addresses', {
    fetch: () => Promise.reject(new TypeError('failed')),
  });
  const outcomes = [];
  for (const onLine of [true, false]) {
    Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { onLine } });
    outcomes.push(await lookup.find('AA1 1AA', never));
  }

  assert.deepEqual(outcomes, ['unreachable', 'offline']);
});

test('rejects when it is given up', async () => {
  const controller = new AbortController();
  const lookup = new HttpAddressLookup('https://counter.example/v1/addresses', {
    fetch: (_url, { signal }) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted')))),
  });

  const finding = lookup.find('AA1 1AA', controller.signal);
  controller.abort(new Error('left'));

  await assert.rejects(finding, /left/);
});
