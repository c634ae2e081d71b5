import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createService } from '../service.js';
import {
  configFor,
  NOON,
  removeFolder,
  SUSSEX,
  temporaryFolder,
  unreachableDatabase,
} from '../testing/service-fixture.js';

test('more than the limit from one network is 429 with Retry-After, readable by the page; others go on', async () => {
  const folder = temporaryFolder();
  const config = configFor(folder, { requestsPerMinute: 3, trustedProxies: 1, logLevel: 'silent' });
  const app = await createService(config, { database: unreachableDatabase(), now: () => NOON });
  const ask = (client: string) =>
    app.inject({ url: '/v1/reports/x', headers: { origin: SUSSEX, 'x-forwarded-for': client } });

  for (const [remaining, status] of [
    [2, 401],
    [1, 401],
    [0, 401],
    [0, 429],
    [0, 429],
  ] as const) {
    // What a client writes into the header itself stands before what the trusted proxy adds, and does not count.
    const { statusCode, headers } = await ask(`203.0.113.${Math.floor(Math.random() * 256)}, 192.0.2.7`);
    assert.equal(statusCode, status);
    assert.equal(headers['ratelimit-policy'], '"network";q=3;w=60');
    assert.equal(headers.ratelimit, `"network";r=${remaining};t=60`);
    assert.equal(headers['retry-after'], status === 429 ? '60' : undefined);
    assert.equal(headers['access-control-allow-origin'], '*');
  }
  assert.equal((await ask('192.0.2.8')).statusCode, 401);
  // A file comes in hundreds of requests: they neither use up what reports may send nor are stopped by it.
  const headers = { origin: SUSSEX, 'x-forwarded-for': '192.0.2.9' };
  for (let times = 0; times < 5; times += 1) {
    const { statusCode } = await app.inject({ method: 'HEAD', url: '/v1/uploads/x', headers });
    assert.equal(statusCode, 404);
  }
  assert.equal((await ask('192.0.2.9')).headers.ratelimit, '"network";r=2;t=60');
  assert.equal((await app.inject('/v1/health')).statusCode, 200);
  await app.close();
  removeFolder(folder);
});
