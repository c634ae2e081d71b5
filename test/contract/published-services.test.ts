import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ServiceDefinition } from '@frontcounter/schemas';
import { parseService } from '@frontcounter/schemas/definition';
import { openApi } from '@frontcounter/schemas/export';
import { createService, readConfig } from '@frontcounter/service';
import { layEmptyDatabase } from '../../scripts/support/empty-database.js';
import type { JourneyExample } from '../journeys/support/walk.js';
import { submissionOf } from './support/submission-of.js';

/**
 * The contract between both ends, without a browser: what the engine makes of every example journey, the running
 * service takes, and what it replies is what the published API description says.
 */

const services = new URL('../../packages/schemas/services/', import.meta.url);
const origin = 'https://www.example.police.uk';

let app: Awaited<ReturnType<typeof createService>>;
let base: string;
let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frontcounter-contract-'));
  layEmptyDatabase(folder);
  const config = readConfig({
    SERVICE_PORT: '0',
    FRONTCOUNTER_DATA: folder,
    FRONTCOUNTER_FORCES: JSON.stringify({ sussex: { origins: [origin] } }),
    FRONTCOUNTER_LOG_LEVEL: 'silent',
  });
  app = await createService(config);
  base = await app.listen({ port: 0, host: '127.0.0.1' });
});
after(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(new URL(path, services), 'utf8'));

for (const id of await readdir(services)) {
  const service = parseService(await readJson(`${id}/service.json`));
  // A sign-up for alerts has no receipt: `subscription-routes.test.ts`.
  if (service.kind !== 'report') continue;
  const reports = ((await readJson(`${id}/examples.json`)) as JourneyExample[]).filter(({ end }) => end.at !== 'exit');
  const check = replyChecker(service);

  for (const example of reports) {
    test(`${id}, "${example.title}": what the form sends is taken, and the reply is as described`, async () => {
      const submission = submissionOf(service, example);

      const sent = await post(submission);
      check('receipt', sent.body);
      const { reference, accessCode } = sent.body as { reference: string; accessCode: string };
      const report = await fetch(`${base}/v1/reports/${reference}`, {
        headers: { authorization: `Bearer ${accessCode}` },
      });

      assert.equal(sent.status, 201);
      check('report-status', await report.json());
    });
  }

  test(`${id}: a refusal says which answer, in the described form, and not what it was`, async () => {
    const [example] = reports;
    assert.ok(example);
    const submission = submissionOf(service, example);
    const spoilt = {
      ...submission,
      answers: { ...submission.answers, [Object.keys(submission.answers)[0] ?? '']: 'zebra' },
    };

    const { status, body } = await post(spoilt);

    assert.equal(status, 422);
    check('problem', body);
    assert.doesNotMatch(JSON.stringify(body), /zebra/);
  });
}

/** What the running service says of itself. */
interface Description {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { responses: Record<string, unknown>; parameters: Parameter[] }>>>
  >;
}
interface Parameter {
  readonly name: string;
  readonly schema: { readonly pattern?: string };
}

test('the description has every status that the service answers with, and the keys that it takes', async () => {
  const { paths } = (await (await fetch(`${base}/v1/openapi.json`)).json()) as Description;
  const submit = paths['/v1/submissions']?.['post'];
  const read = paths['/v1/reports/{reference}']?.['get'];
  assert.ok(submit && read);
  const json = { 'content-type': 'application/json' };
  const code = { authorization: 'Bearer 1234567890123456' };
  const stranger = { origin: 'https://www.example.com' };
  const key = (value: string) => ({ 'idempotency-key': value });
  const uuid = randomUUID();

  const statuses: Record<string, number> = {};
  const note = async (name: string, described: typeof submit, url: string, init: RequestInit): Promise<void> => {
    const { status } = await fetch(`${base}${url}`, init);
    statuses[name] = status;
    assert.ok(String(status) in described.responses, `${name}: ${status} is not described`);
  };
  const sends = (name: string, headers: Record<string, string>, body: string) =>
    note(name, submit, '/v1/submissions', { method: 'POST', headers, body });
  const reads = (name: string, headers: Record<string, string>) =>
    note(name, read, '/v1/reports/4F7K-9QWX', { headers });
  const submission = JSON.stringify({
    service: { id: 'x', version: '1.0.0' },
    force: 'gwent',
    language: 'en',
    answers: {},
  });
  await sends('no key', json, submission);
  await sends('another site', { ...json, ...key(uuid), ...stranger }, submission);
  await sends('another force', { ...json, ...key(uuid) }, submission);
  await sends('not JSON', { 'content-type': 'text/plain', ...key(uuid) }, submission);
  await sends('too much', { ...json, ...key(uuid) }, JSON.stringify('x'.repeat(300_000)));
  await reads('no code', {});
  await reads('a wrong code', code);
  await reads('a code from another site', { ...code, ...stranger });

  assert.deepEqual(Object.values(statuses), [400, 403, 404, 415, 413, 401, 401, 403]);
  const pattern = new RegExp(submit.parameters.find(({ name }) => name === 'Idempotency-Key')?.schema.pattern ?? '$.');
  for (const sample of [uuid, `"${uuid}"`, uuid.toUpperCase(), uuid.replace(/-4/, '-1'), 'abc', `${uuid}0`]) {
    const reply = await fetch(`${base}/v1/submissions`, {
      method: 'POST',
      headers: { ...json, ...key(sample) },
      body: submission,
    });
    assert.equal(pattern.test(sample), reply.status === 404, `${sample}: ${reply.status}`);
  }
});

async function post(submission: unknown): Promise<{ status: number; body: unknown }> {
  const reply = await fetch(`${base}/v1/submissions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), origin },
    body: JSON.stringify(submission),
  });
  return { status: reply.status, body: await reply.json() };
}

/** Checks a reply against the schema of that name in the API description. */
function replyChecker(service: ServiceDefinition): (name: string, body: unknown) => void {
  const { components } = openApi([service], '1.0.0') as unknown as { components: { schemas: Record<string, object> } };
  const ajv = new Ajv2020({ strict: false });
  return (name, body) => {
    const validate = ajv.compile(components.schemas[name] ?? false);
    assert.ok(validate(body), `${JSON.stringify(validate.errors)} in ${JSON.stringify(body)}`);
  };
}
