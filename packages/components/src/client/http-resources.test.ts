import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { HttpResources } from './http-resources.js';
import { ResourceError } from './resources.js';

const original = globalThis.fetch;
let requests: Request[] = [];
let replies: (() => Response | Promise<Response>)[] = [];

beforeEach(() => {
  requests = [];
  globalThis.fetch = (url, init) => {
    requests.push(new Request(url, init));
    return Promise.resolve(replies[Math.min(requests.length, replies.length) - 1]?.() ?? Response.error());
  };
});

afterEach(() => {
  globalThis.fetch = original;
});

const resources = new HttpResources('https://counter.example/v1/data/');

test('reads definitions, translations and themes where the published files lie', async () => {
  replies = [() => Response.json({ id: 'it' })];

  await resources.definition('lost-property');
  await resources.overlay('lost-property', 'cy');
  await resources.theme('sussex');

  assert.deepEqual(
    requests.map(({ url }) => url),
    [
      'https://counter.example/v1/data/lost-property.json',
      'https://counter.example/v1/data/lost-property.cy.json',
      'https://counter.example/v1/data/force.sussex.json',
    ],
  );
  const [first] = requests;
  assert.ok(first);
  assert.equal(first.credentials, 'omit');
  assert.equal(first.referrerPolicy, 'no-referrer');
});

test('a translation that does not exist is no fault', async () => {
  replies = [() => new Response(null, { status: 404 })];

  assert.equal(await resources.overlay('lost-property', 'pl'), undefined);
});

test('says which file is missing, after one request', async () => {
  replies = [() => new Response(null, { status: 404 })];

  await assert.rejects(resources.definition('lost-propery'), (error) => {
    assert.ok(error instanceof ResourceError);
    assert.equal(error.reason, 'missing');
    assert.equal(error.message, 'https://counter.example/v1/data/lost-propery.json does not exist.');
    return true;
  });
  assert.equal(requests.length, 1);
});

test('asks a second time when the first request fails', async () => {
  replies = [() => Promise.reject(new TypeError('Failed to fetch')), () => Response.json({ id: 'sussex' })];

  assert.deepEqual(await resources.theme('sussex'), { id: 'sussex' });
});

test('gives up after the second', async () => {
  replies = [() => new Response('<h1>Busy</h1>')];

  await assert.rejects(resources.theme('sussex'), { name: 'ResourceError', reason: 'unreachable' });
  assert.equal(requests.length, 2);
});
