import assert from 'node:assert/strict';
import { afterEach, mock, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import type { ReactiveControllerHost } from 'lit';
import { FakeSubmissionClient, fakeReceipt, type FakeOutcome } from '../client/fake-submission-client.js';
import { OUTBOX_LIFETIME } from '../client/local-outbox-store.js';
import type { KeptReport, OutboxStore } from '../client/outbox-store.js';
import type { WindowLocks } from '../client/window-locks.js';
import { OutboxController } from './outbox-controller.js';

const NOW = Date.parse('2026-11-22T14:00:00Z');
const accepted: FakeOutcome = { kind: 'accepted', receipt: fakeReceipt, replayed: false };
const away: FakeOutcome = { kind: 'unreachable' };

const report: KeptReport = {
  id: 'a',
  key: 'key-a',
  submission: { service: { id: 'lost-property', version: '1.0.0' }, force: 'sussex', language: 'en', answers: {} },
  keptAt: new Date(NOW - 1000).toISOString(),
  journey: {},
  files: 'none',
};

/** A device that several windows share: what it keeps, and who is at work. */
class Device implements OutboxStore, WindowLocks {
  readonly reports = new Map<string, KeptReport>();
  readonly held = new Set<string>();
  isFull = false;
  read = (): KeptReport[] => [...this.reports.values()];
  has = (id: string): boolean => this.reports.has(id);
  put(each: KeptReport): boolean {
    if (!this.isFull) this.reports.set(each.id, each);
    return !this.isFull;
  }
  remove = (id: string): void => void this.reports.delete(id);
  watch = (): (() => void) => () => {};
  async ifFree(name: string, work: () => Promise<void>): Promise<void> {
    if (this.held.has(name)) return;
    this.held.add(name);
    await work().finally(() => this.held.delete(name));
  }
}

const opened: OutboxController[] = [];
afterEach(() => opened.splice(0).forEach((outbox) => outbox.end()));

/** A window of the device with a form on it. */
function open(device: Device, client: FakeSubmissionClient, { isVisible = true, now = NOW } = {}) {
  const told: string[] = [];
  const page = { isVisible, wake: (): void => undefined };
  const host = {
    addController() {},
    removeController() {},
    requestUpdate() {},
    updateComplete: Promise.resolve(true),
  } as ReactiveControllerHost;
  const outbox = new OutboxController(host, {
    store: device,
    locks: device,
    world: {
      now: () => now,
      random: () => 1,
      isVisible: () => page.isVisible,
      watch(onWake) {
        page.wake = onWake;
        return () => {};
      },
    },
    client: () => client,
    onDelivered: (_, receipt, replayed) => told.push(`${receipt.reference} ${replayed ? 'again' : 'first'}`),
    onRefused: ({ refused }) => told.push(refused?.reason ?? ''),
  });
  opened.push(outbox);
  outbox.hostConnected();
  return { outbox, told, page };
}

async function settle(): Promise<void> {
  for (let turns = 0; turns < 20; turns += 1) await turn();
  await new Promise((resolve) => setTimeout(resolve, 5));
  for (let turns = 0; turns < 20; turns += 1) await turn();
}

test('what was kept is sent when a window opens, under its own key, and forgotten once it was seen', async () => {
  const device = new Device();
  device.put(report);
  const client = new FakeSubmissionClient();
  const { told, outbox } = open(device, client);
  await settle();

  assert.deepEqual(client.calls, [{ submission: report.submission, key: 'key-a' }]);
  assert.deepEqual(told, ['4F7K-9QWX first']);
  assert.equal(device.reports.size, 0);
  assert.deepEqual(outbox.reports, []);
});

test('of two windows one sends it', async () => {
  const device = new Device();
  device.put(report);
  const client = new FakeSubmissionClient([accepted], 2);
  const first = open(device, client);
  const second = open(device, client);
  await settle();

  assert.equal(client.calls.length, 1);
  assert.deepEqual([...first.told, ...second.told], ['4F7K-9QWX first']);
});

test('a receipt that nobody has seen is not the end: the report stays, and the next window is given the same', async () => {
  const device = new Device();
  device.put(report);
  const client = new FakeSubmissionClient(['lost-reply', accepted]);
  const hidden = open(device, client, { isVisible: false });
  await settle();
  hidden.page.wake();
  await settle();
  assert.deepEqual(hidden.told, ['4F7K-9QWX again']);
  assert.equal(device.reports.size, 1);

  hidden.outbox.hostDisconnected();
  await settle();
  assert.equal(device.reports.size, 1, 'the window went before anybody looked');
  const next = open(device, client);
  await settle();

  assert.deepEqual(next.told, ['4F7K-9QWX again']);
  assert.equal(new Set(client.calls.map(({ key }) => key)).size, 1);
  assert.equal(device.reports.size, 0);
});

test('a hidden window waits for the person before it forgets', async () => {
  const device = new Device();
  device.put(report);
  const { page } = open(device, new FakeSubmissionClient(), { isVisible: false });
  await settle();
  assert.equal(device.reports.size, 1);

  page.isVisible = true;
  page.wake();
  await settle();

  assert.equal(device.reports.size, 0);
});

test('tries again by itself, after longer and longer', async () => {
  const device = new Device();
  device.put(report);
  const client = new FakeSubmissionClient([away]);
  const waits: number[] = [];
  const timers = mock.method(globalThis, 'setTimeout', (_run: () => void, wait = 0) => {
    if (wait > 1000) waits.push(wait);
    else queueMicrotask(_run);
    return 0;
  });
  const { page } = open(device, client);
  for (let turns = 0; turns < 50; turns += 1) await turn();
  const [first] = waits;
  assert.equal(first, 20_000);
  page.wake();
  for (let turns = 0; turns < 50; turns += 1) await turn();
  timers.mock.restore();

  assert.equal(client.calls.length, 2);
});

test('a trouble of the service is no refusal; a refusal is kept, told once, and not tried again', async () => {
  const device = new Device();
  device.put(report);
  const refusal = (type: string, status: number): FakeOutcome => ({
    kind: 'refused',
    refusal: { type, status, errors: [] },
  });
  const client = new FakeSubmissionClient([refusal('unavailable', 503), refusal('definition-changed', 409)]);
  const { told, page, outbox } = open(device, client);
  await settle();
  assert.deepEqual(told, []);
  page.wake();
  await settle();
  page.wake();
  await settle();

  assert.deepEqual(told, ['definition-changed']);
  assert.equal(client.calls.length, 2);
  assert.equal(outbox.stateOf('a'), 'refused');
  assert.equal(device.reports.get('a')?.refused?.reason, 'definition-changed');
});

test('nothing is sent that has waited too long, or that comes from a day that is not yet', async () => {
  for (const now of [NOW + OUTBOX_LIFETIME, NOW - OUTBOX_LIFETIME]) {
    const device = new Device();
    device.put(report);
    const client = new FakeSubmissionClient();
    const { told } = open(device, client, { now });
    await settle();

    assert.deepEqual(told, ['expired']);
    assert.equal(client.calls.length, 0);
  }
});

test('where the device is full the window keeps it, and sends it all the same', async () => {
  const device = new Device();
  device.isFull = true;
  const client = new FakeSubmissionClient();
  const { outbox, told, page } = open(device, client);
  outbox.keep(report);
  assert.equal(outbox.isKept('a'), false);
  page.wake();
  await settle();

  assert.deepEqual(told, ['4F7K-9QWX first']);
});

test('what the person deletes is not sent, by this window or another', async () => {
  const device = new Device();
  device.put(report);
  const client = new FakeSubmissionClient(['hang']);
  const { outbox, told, page } = open(device, client);
  await settle();
  outbox.remove('a');
  page.wake();
  await settle();

  assert.equal(client.calls.length, 1);
  assert.deepEqual(told, []);
  assert.equal(device.reports.size, 0);
});
