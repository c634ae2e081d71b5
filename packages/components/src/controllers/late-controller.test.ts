import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import type { ReactiveControllerHost } from 'lit';
import { LateController } from './late-controller.js';

function createHost() {
  const host = { updates: 0, requestUpdate: () => void (host.updates += 1) };
  return host;
}

function lateController(results: readonly ('fails' | 'part')[]) {
  const host = createHost();
  let calls = 0;
  const late = new LateController(host as unknown as ReactiveControllerHost, () => {
    calls += 1;
    return results[calls - 1] === 'part' ? Promise.resolve('part') : Promise.reject(new Error('no network'));
  });
  return { host, late, calls: () => calls };
}

/** Lets every wait between tries pass. */
async function passTime(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    await Promise.resolve();
    mock.timers.tick(500);
  }
}

test.beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
test.afterEach(() => mock.timers.reset());

test('loads once, however often it is asked for', async () => {
  const { late, calls } = lateController(['part']);

  void late.prefetch();
  await Promise.all([late.need(), late.need()]);
  await late.need();

  assert.equal(late.part, 'part');
  assert.equal(calls(), 1);
});

test('tries three times before it says that it failed', async () => {
  const { late, calls, host } = lateController([]);

  const needed = late.need();
  assert.equal(late.failed, false);
  await passTime();
  await needed;

  assert.equal(late.failed, true);
  assert.equal(calls(), 3);
  assert.equal(host.updates, 2);
});

test('can be asked again after a failure', async () => {
  const { late, host } = lateController(['fails', 'fails', 'fails', 'part']);
  const needed = late.need();
  await passTime();
  await needed;
  const { updates } = host;

  const again = late.need();
  assert.equal(late.failed, false);
  assert.equal(host.updates, updates + 1, 'it is seen that it is being tried again');
  await again;

  assert.equal(late.failed, false);
  assert.equal(late.part, 'part');
});

test('a failure that nobody waited for is no news', async () => {
  const { late } = lateController(['fails', 'fails', 'fails']);

  void late.prefetch();
  await passTime();

  assert.equal(late.failed, false);
});
