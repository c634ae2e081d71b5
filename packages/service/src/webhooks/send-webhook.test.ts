import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import { Webhook } from 'standardwebhooks';
import type { DeliveryError } from '../outbox/handlers.js';
import { startRecordSystem, type RecordSystem } from '../testing/record-system.js';
import { sendWebhook } from './send-webhook.js';
import { webhooksShape } from './webhook-settings.js';

const secret = (): string => `whsec_${randomBytes(32).toString('base64')}`;
const secrets = [secret(), secret()];
const outgoing = { id: randomUUID(), body: JSON.stringify({ type: 'report.received' }), at: new Date() };

async function systemFor(
  t: TestContext,
  answer?: NonNullable<Parameters<typeof startRecordSystem>[0]>,
): Promise<RecordSystem> {
  const system = await startRecordSystem(answer);
  t.after(() => system.close());
  return system;
}

/** What `faults` says of the try: code, whether for good, and seconds to wait. */
async function refusalBy({ url }: Pick<RecordSystem, 'url'>, signal = new AbortController().signal): Promise<string> {
  try {
    await sendWebhook({ url, secrets }, outgoing, signal);
  } catch (error) {
    const { code, permanent, retryAfter } = error as DeliveryError;
    return `${code} ${permanent ? 'for good' : 'again'} ${retryAfter}`;
  }
  return 'taken';
}

test('every secret signs every message, so that the receiver can change over', async (t) => {
  const system = await systemFor(t);
  assert.equal(await refusalBy(system), 'taken');
  const [told] = system.told;
  assert.ok(told);
  const headers = told.headers as Record<string, string>;
  assert.equal(headers['webhook-id'], outgoing.id);
  for (const each of secrets) new Webhook(each).verify(told.body, headers);
  assert.throws(() => new Webhook(secret()).verify(told.body, headers));
  assert.throws(() => new Webhook(secrets[0]!).verify(told.body.replace('received', 'deceived'), headers));
});

test('what is refused as it is, is refused for good; all else is tried again, when the receiver says so', async (t) => {
  const later = new Date(outgoing.at.getTime() + 90_000).toUTCString();
  for (const [status, retryAfter, refusal] of [
    [202, undefined, 'taken'],
    [400, undefined, 'webhook-400 for good 0'],
    [413, undefined, 'webhook-413 for good 0'],
    [422, undefined, 'webhook-422 for good 0'],
    [401, undefined, 'webhook-401 again 0'],
    [410, undefined, 'webhook-410 again 0'],
    [429, '120', 'webhook-429 again 120'],
    [503, '99999999', 'webhook-503 again 21600'],
    [503, 'soon', 'webhook-503 again 0'],
  ] as const) {
    const headers: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
    assert.equal(await refusalBy(await systemFor(t, () => ({ status, headers }))), refusal);
  }
  const byDate = await refusalBy(await systemFor(t, () => ({ status: 503, headers: { 'retry-after': later } })));
  assert.match(byDate, /^webhook-503 again (?:89|90)$/);
  assert.equal(await refusalBy(await systemFor(t, () => 'drop')), 'webhook-unreachable again 0');
});

test('no redirect is followed', async (t) => {
  const elsewhere = await systemFor(t);
  const system = await systemFor(t, () => ({ status: 307, headers: { location: elsewhere.url } }));
  assert.equal(await refusalBy(system), 'webhook-307 again 0');
  assert.deepEqual(elsewhere.told, []);
});

test('who is told to give up gives up', async (t) => {
  const giveUp = new AbortController();
  const system = await systemFor(t, () => {
    giveUp.abort();
    return 'wait';
  });
  assert.equal(await refusalBy(system, giveUp.signal), 'webhook-unreachable again 0');
});

test('only what is safe is taken for a setting', () => {
  const faultOf = (webhook: object): string | undefined =>
    webhooksShape.safeParse({ sussex: { url: 'https://records.example/hook', secrets, ...webhook } }).error?.issues[0]
      ?.message;
  for (const url of [
    'https://records.example/hook',
    'http://localhost:9000/',
    'http://127.0.0.1:9000/',
    'http://[::1]',
  ])
    assert.equal(faultOf({ url }), undefined, url);
  for (const url of [
    'http://records.example/hook',
    'http://127.0.0.1.records.example/',
    'http://localhost.records.example/',
    'https://user:word@records.example/hook',
    'ftp://records.example',
    'file:///etc/passwd',
    'records.example',
  ])
    assert.match(faultOf({ url }) ?? '', /must begin with https/, url);
  for (const wrong of ['', 'whsec_', 'whsec_c2hvcnQ=', randomBytes(32).toString('base64'), `${secret()} `])
    assert.match(faultOf({ secrets: [wrong] }) ?? '', /^must be whsec_ and/, wrong);
  assert.match(faultOf({ secrets: [] }) ?? '', /at least one/);
  assert.equal(webhooksShape.safeParse({}).error?.issues[0]?.message, 'names no force.');
});
