import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FastifyInstance } from 'fastify';
import { createService } from '../service.js';
import { rightAnswers } from '../testing/lost-keys.js';
import {
  configFor,
  NOON,
  removeFolder,
  submissionOf,
  temporaryFolder,
  unreachableDatabase,
} from '../testing/service-fixture.js';

let app: FastifyInstance;
let folder: string;

before(async () => {
  folder = temporaryFolder();
  app = await createService(configFor(folder, { logLevel: 'silent' }), {
    database: unreachableDatabase(),
    now: () => NOON,
  });
});
after(async () => {
  await app.close();
  removeFolder(folder);
});

test('the schema of a submission takes what the service takes, and refuses what it refuses', async () => {
  const reply = await app.inject('/v1/services/lost-keys/submission.schema.json');
  assert.equal(reply.statusCode, 200);
  assert.match(String(reply.headers['content-type']), /^application\/schema\+json/);
  assert.equal(reply.headers['access-control-allow-origin'], '*');
  const check = new Ajv2020({ strict: false, logger: false }).compile(reply.json<object>());
  assert.equal(check(submissionOf()), true, JSON.stringify(check.errors));
  assert.equal(check(submissionOf({ answers: { ...rightAnswers, kind: 'boat' } })), false);
  assert.equal(check(submissionOf({ answers: {} })), false);
});

test('the OpenAPI document knows every service', async () => {
  const reply = await app.inject('/v1/openapi.json');
  assert.equal(reply.statusCode, 200);
  const document = reply.json<{ openapi: string; paths: object; components: { schemas: object } }>();
  assert.match(document.openapi, /^3\.1\./);
  assert.deepEqual(Object.keys(document.paths), [
    '/v1/submissions',
    '/v1/uploads',
    '/v1/uploads/{id}',
    '/v1/reports/{reference}',
    '/v1/reports/{reference}/events',
    '/v1/reports/{reference}/entries',
    '/v1/reports/{reference}/updates',
    '/v1/officer',
    '/v1/officer/reports',
    '/v1/officer/reports/{reference}',
    '/v1/addresses',
    '/v1/subscriptions',
    '/v1/subscriptions/confirm',
    '/v1/subscriptions/current',
    '/v1/subscriptions/unsubscribe/{token}',
    '/v1/alerts',
    '/v1/officer/alerts',
    '/v1/areas',
  ]);
  assert.ok('lost-keys-submission' in document.components.schemas);
});

test('an unknown service has no schema', async () => {
  const reply = await app.inject('/v1/services/lost-umbrella/submission.schema.json');
  assert.equal(reply.statusCode, 404);
  assert.match(reply.body, /problems\/unknown-service/);
});
