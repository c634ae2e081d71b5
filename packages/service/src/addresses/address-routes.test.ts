import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { InjectOptions } from 'fastify';
import { foundAddressesShape, type FoundAddresses } from '@frontcounter/schemas/submission';
import { askLookUp } from '../testing/ask-look-up.js';
import { startFixture, SUSSEX, type Fixture } from '../testing/service-fixture.js';
import type { AddressSource } from './address-source.js';

const lookingUp = (postcode: string, headers: Record<string, string> = { origin: SUSSEX }): InjectOptions => ({
  method: 'POST',
  url: '/v1/addresses',
  payload: { postcode },
  headers,
});

describe('with the sample', () => {
  let fixture: Fixture;
  before(async () => (fixture = await startFixture(undefined, { addresses: 'sample' })));
  after(() => fixture.close());

  test('finds the addresses of a postcode, however it is typed, and says that they are made up', async () => {
    const reply = await fixture.app.inject(lookingUp(' aa11aa '));

    assert.equal(reply.statusCode, 200);
    const { addresses, sample } = foundAddressesShape.parse(reply.json());
    assert.equal(sample, true);
    assert.equal(addresses.length, 12);
    assert.deepEqual(addresses[0], { line1: '1 Sample Street', town: 'Anytown', postcode: 'AA1 1AA' });
  });

  test('finds none where nobody knows the postcode', async () => {
    const reply = await fixture.app.inject(lookingUp('AA9 9ZZ'));
    assert.deepEqual(reply.json<FoundAddresses>().addresses, []);
  });

  test('is open to a force’s own pages, and to no others', async () => {
    const own = await fixture.app.inject(lookingUp('AA1 1AA'));
    const other = await fixture.app.inject(lookingUp('AA1 1AA', { origin: 'https://www.example.com' }));

    assert.equal(own.headers['access-control-allow-origin'], '*');
    assert.equal(own.headers['cache-control'], 'no-store');
    assert.equal(other.statusCode, 403);
  });

  for (const wrong of ['', 'zebra', 'AA1', 'AA1 1AA AA1 1AB', 'x'.repeat(1000), '__proto__']) {
    test(`refuses "${wrong.slice(0, 20)}" and does not repeat it`, async () => {
      const reply = await fixture.app.inject(lookingUp(wrong));

      assert.equal(reply.statusCode, 400);
      if (wrong) assert.doesNotMatch(reply.body, new RegExp(wrong.slice(0, 20) + '(?![,. ]|$)'));
    });
  }

  for (const payload of [{ postcode: ['AA1 1AA', 'AA1 1AB'] }, [], 'AA1 1AA', {}, null]) {
    test(`takes one postcode, and not ${JSON.stringify(payload)}`, async () => {
      const headers = { origin: SUSSEX, 'content-type': 'application/json' };
      const body = JSON.stringify(payload);
      const reply = await fixture.app.inject({ method: 'POST', url: '/v1/addresses', headers, payload: body });
      assert.equal(reply.statusCode, 400);
    });
  }

  test('says which methods there are', async () => {
    const reply = await fixture.app.inject({ url: '/v1/addresses?postcode=AA1+1AA' });
    assert.equal(reply.statusCode, 405);
    assert.equal(reply.headers.allow, 'POST');
  });

  test('keeps the postcode out of the log', async () => {
    await fixture.app.inject(lookingUp('AA3 1AB'));
    await fixture.app.inject(lookingUp('AA3 zebra'));

    assert.ok(fixture.log.some((line) => line.includes('/v1/addresses')));
    assert.doesNotMatch(fixture.log.join(''), /\bAA3\b|zebra/i);
  });

  test('limits look-ups more than other requests', async () => {
    const statuses = new Set<number>();
    for (let count = 0; count < 121; count += 1) {
      statuses.add((await fixture.app.inject({ ...lookingUp('AA9 9ZZ'), remoteAddress: '192.0.2.7' })).statusCode);
    }
    const last = await fixture.app.inject({ ...lookingUp('AA9 9ZZ'), remoteAddress: '192.0.2.7' });

    assert.deepEqual([...statuses], [200, 429]);
    assert.ok(Number(last.headers['retry-after']) > 0);
  });
});

const ask = (addresses?: AddressSource) => askLookUp(lookingUp('AA1 1AA'), { ...(addresses && { addresses }) });

test('without a source there is no look-up', async () => {
  const { reply } = await ask();
  assert.equal(reply.statusCode, 404);
});

test('a source of one’s own is asked for the tidy postcode', async () => {
  const asked: string[] = [];
  const { reply } = await ask({ find: async (postcode) => (asked.push(postcode), { addresses: [] }) });

  assert.deepEqual(asked, ['AA1 1AA']);
  assert.deepEqual(reply.json(), { addresses: [] });
});

test('a source that never answers, whatever its signal says, is given up', { timeout: 30_000 }, async () => {
  // The limit's own timer does not keep a process alive; a real service has a socket for that.
  const alive = setInterval(() => undefined, 1_000);
  const { reply } = await ask({ find: () => new Promise(() => undefined) });
  clearInterval(alive);
  assert.equal(reply.statusCode, 503);
});

test('a source that fails is no news to anybody but the operator, and even they learn no postcode', async () => {
  const { reply, log } = await ask({
    find: async (postcode) => Promise.reject(new Error(`no answer for ${postcode}`)),
  });

  assert.equal(reply.statusCode, 503);
  assert.ok(Number(reply.headers['retry-after']) > 0);
  assert.match(log, /"err":\{"type":"Error","message":"","stack":"at [^"]+"\}.*source of addresses failed/);
  assert.doesNotMatch(log + reply.body, /AA1 1AA|no answer/);
});
