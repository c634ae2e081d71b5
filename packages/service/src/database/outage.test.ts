import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { createService } from '../service.js';
import { configFor, removeFolder, sending, temporaryFolder, unreachableDatabase } from '../testing/service-fixture.js';
import { isLockTimeout, isOutage } from './outage.js';

const withCode = (code: string): Error => Object.assign(new Error('x'), { code });

test('what may pass is told from what will not', () => {
  for (const code of ['08006', '53300', '53100', '57P01', '57014', '40P01', '40001', 'ECONNREFUSED'])
    assert.ok(isOutage(withCode(code)), code);
  for (const code of ['23505', '22P02', '42P01', '55P03', 'ENOENT']) assert.ok(!isOutage(withCode(code)), code);
  assert.ok(isOutage(new Error('timeout exceeded when trying to connect')));
  assert.ok(!isOutage(new Error('Cannot read properties of undefined')));
  assert.ok(isLockTimeout(withCode('55P03')));
  assert.ok(!isLockTimeout(withCode('57014')));
});

test('while the database is away the service says so and when to come back, and stays alive', async () => {
  const folder = temporaryFolder();
  const app = await createService(configFor(folder, { logLevel: 'silent' }), { database: unreachableDatabase() });
  for (const request of [sending(randomUUID()), { url: '/v1/ready' }]) {
    const { statusCode, headers, body } = await app.inject(request);
    assert.equal(statusCode, 503, body);
    assert.equal(headers['content-type'], 'application/problem+json; charset=utf-8');
    assert.ok(Number(headers['retry-after']) > 0);
  }
  assert.equal((await app.inject('/v1/health')).statusCode, 200);
  await app.close();
  removeFolder(folder);
});
