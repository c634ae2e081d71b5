import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { InjectOptions } from 'fastify';
import { foundAreasShape } from '@frontcounter/schemas/submission';
import { askLookUp } from '../testing/ask-look-up.js';
import { startFixture, SUSSEX, type Fixture } from '../testing/service-fixture.js';
import type { AreaQuery, AreaSource } from './area-source.js';

const asking = (query: unknown, force: unknown = 'sussex', origin = SUSSEX): InjectOptions => ({
  method: 'POST',
  url: '/v1/areas',
  payload: { force, query },
  headers: { origin },
});

describe('with the sample', () => {
  let fixture: Fixture;
  before(async () => (fixture = await startFixture(undefined, { areas: 'sample' })));
  after(() => fixture.close());

  for (const [query, ids] of [
    [' aa11aa ', ['SAMPLE1']],
    ['sample', ['SAMPLE1', 'SAMPLE2']],
    ['AA9 9ZZ', []],
  ] as const)
    test(`finds ${ids.length} for "${query}", and says that they are made up`, async () => {
      const reply = await fixture.app.inject(asking(query));
      assert.equal(reply.statusCode, 200);
      assert.equal(reply.headers['cache-control'], 'no-store');
      const { areas, sample } = foundAreasShape.parse(reply.json());
      assert.equal(sample, true);
      assert.deepEqual(
        areas.map(({ id }) => id),
        ids,
      );
    });

  for (const [query, force] of [
    ['', 'sussex'],
    [' ', 'sussex'],
    ['x'.repeat(101), 'sussex'],
    [['AA1 1AA'], 'sussex'],
    ['AA1 1AA', 4],
  ] as const)
    test(`refuses ${JSON.stringify(query).slice(0, 20)} of ${force}`, async () => {
      assert.equal((await fixture.app.inject(asking(query, force))).statusCode, 400);
    });

  test('is for the pages of the force that is asked about', async () => {
    assert.equal((await fixture.app.inject(asking('sample', 'gwent'))).statusCode, 403);
    assert.equal((await fixture.app.inject(asking('sample', 'narnia'))).statusCode, 404);
    assert.equal((await fixture.app.inject({ url: '/v1/areas' })).statusCode, 405);
  });

  test('keeps what was typed out of the log', async () => {
    await fixture.app.inject(asking('AA3 1AB'));
    await fixture.app.inject(asking('zebra'.repeat(30)));
    assert.ok(fixture.log.some((line) => line.includes('/v1/areas')));
    assert.doesNotMatch(fixture.log.join(''), /\bAA3\b|zebra/i);
  });

  test('limits look-ups', async () => {
    const statuses = new Set<number>();
    for (let count = 0; count < 61; count += 1) {
      statuses.add((await fixture.app.inject({ ...asking('sample'), remoteAddress: '192.0.2.7' })).statusCode);
    }
    assert.deepEqual([...statuses], [200, 429]);
  });
});

const ask = (areas?: AreaSource) => askLookUp(asking('Zebra Town'), { ...(areas && { areas }) });

test('without a source there is no look-up', async () => {
  assert.equal((await ask()).reply.statusCode, 404);
});

test('a source of one’s own is asked, and its failure is no news to anybody but the operator', async () => {
  const asked: AreaQuery[] = [];
  const { reply, log } = await ask({
    find: async (query) => (asked.push(query), Promise.reject(new Error('no answer for Zebra Town'))),
  });
  assert.deepEqual(asked, [{ force: 'sussex', place: 'Zebra Town' }]);
  assert.equal(reply.statusCode, 503);
  assert.match(log, /source of areas failed/);
  assert.doesNotMatch(log + reply.body, /Zebra/);
});
