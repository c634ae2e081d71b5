import assert from 'node:assert/strict';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseService } from '@frontcounter/schemas/definition';
import { createService, readConfig } from '@frontcounter/service';
import { createRecordSystem } from '../../docs/examples/record-system.js';
import type { JourneyExample } from '../journeys/support/walk.js';
import { submissionOf } from './support/submission-of.js';

const readText = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const readJson = (path: string): unknown => JSON.parse(readText(`../../packages/schemas/services/${path}`));

test('the record system of the guide takes a report over and tells its person', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'frontcounter-records-'));
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  const key = randomBytes(32).toString('base64url');
  const recorded: string[] = [];

  // Known once the service listens, which has to know the record system first.
  let service = '';
  const records = createRecordSystem({
    secret,
    get service() {
      return service;
    },
    key,
    record: (reference) => void recorded.push(reference),
  });
  records.listen(0, '127.0.0.1');
  await once(records, 'listening');
  t.after(() => records.close());

  const app = await createService(
    readConfig({
      SERVICE_PORT: '0',
      FRONTCOUNTER_DATA: folder,
      FRONTCOUNTER_FORCES: JSON.stringify({ sussex: { origins: ['https://www.example.police.uk'] } }),
      FRONTCOUNTER_OFFICER_KEYS: JSON.stringify({
        records: { sha256: createHash('sha256').update(key).digest('hex'), forces: ['sussex'] },
      }),
      FRONTCOUNTER_WEBHOOKS: JSON.stringify({
        sussex: { url: `http://127.0.0.1:${(records.address() as AddressInfo).port}/hook`, secrets: [secret] },
      }),
      FRONTCOUNTER_LOG_LEVEL: 'silent',
    }),
  );
  t.after(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });
  service = await app.listen({ port: 0, host: '127.0.0.1' });

  const definition = parseService(readJson('lost-property/service.json'));
  const [example] = readJson('lost-property/examples.json') as JourneyExample[];
  assert.ok(example);
  const sent = await fetch(`${service}/v1/submissions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify(submissionOf(definition, example)),
  });
  const { reference, accessCode } = (await sent.json()) as { reference: string; accessCode: string };

  const stream = await fetch(`${service}/v1/reports/${reference}/events`, {
    headers: { authorization: `Bearer ${accessCode}`, 'last-event-id': '1' },
  });
  assert.ok(stream.body);
  let heard = '';
  for await (const part of stream.body.pipeThrough(new TextDecoderStream())) {
    heard += part;
    if (heard.includes('cofnodion')) break;
  }
  assert.match(heard, /"kind":"message"/);
  assert.deepEqual(recorded, [reference]);
});

test('a record system that is told something by a stranger does not believe it', async (t) => {
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  const records = createRecordSystem({ secret, service: 'http://127.0.0.1:1', key: 'k', record: () => assert.fail() });
  records.listen(0, '127.0.0.1');
  await once(records, 'listening');
  t.after(() => records.close());
  const reply = await fetch(`http://127.0.0.1:${(records.address() as AddressInfo).port}`, {
    method: 'POST',
    headers: {
      'webhook-id': randomUUID(),
      'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
      'webhook-signature': `v1,${randomBytes(32).toString('base64')}`,
    },
    body: JSON.stringify({ type: 'report.received', data: { reference: '4F7K-9QWX', url: '/' } }),
  });
  assert.equal(reply.status, 401);
});

test('the guide shows the record system as it is', () => {
  const source = readText('../../docs/examples/record-system.ts');
  assert.ok(readText('../../docs/operations.md').includes(source));
});
