import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import type { Submission } from '@frontcounter/schemas';
import type { ReactiveControllerHost } from 'lit';
import { FakeSubmissionClient, fakeReceipt } from '../client/fake-submission-client.js';
import { SubmissionController, type Sending } from './submission-controller.js';

const submission: Submission = {
  service: { id: 'lost-property', version: '1.0.0' },
  force: 'sussex',
  language: 'en',
  answers: { colour: 'red' },
};

/** A controller on a page that the test can take off the network. Node has neither window events nor a network state. */
function open() {
  const page = new EventTarget();
  const navigator = { onLine: true };
  Object.assign(globalThis, {
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
  });
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: navigator });
  const heard: Sending[] = [];
  const host = { addController() {}, removeController() {}, requestUpdate() {} } as unknown as ReactiveControllerHost;
  const controller = new SubmissionController(host, (sending) => heard.push(sending));
  controller.hostConnected();
  return { controller, heard, page, navigator };
}

test('says after eight seconds that it is still trying', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const { controller } = open();

  void controller.send(submission, new FakeSubmissionClient(['hang']));
  mock.timers.tick(7_999);
  assert.deepEqual(controller.sending, { status: 'sending', slow: false, offline: false });
  mock.timers.tick(1);

  assert.deepEqual(controller.sending, { status: 'sending', slow: true, offline: false });
  mock.timers.reset();
  await Promise.resolve();
});

test('follows the network while it tries, and says each change once', () => {
  const { controller, heard, page, navigator } = open();
  void controller.send(submission, new FakeSubmissionClient(['hang']));

  navigator.onLine = false;
  page.dispatchEvent(new Event('offline'));
  page.dispatchEvent(new Event('offline'));
  navigator.onLine = true;
  page.dispatchEvent(new Event('online'));

  assert.deepEqual(
    heard.map((sending) => sending.status === 'sending' && sending.offline),
    [false, true, false],
  );
});

test('gives up as offline only where the device says so itself', async () => {
  const { controller, navigator } = open();
  const client = new FakeSubmissionClient([{ kind: 'unreachable' }]);

  await controller.send(submission, client);
  assert.deepEqual(controller.sending, { status: 'failed', reason: 'unreachable' });
  navigator.onLine = false;
  await controller.send(submission, client);

  assert.deepEqual(controller.sending, { status: 'failed', reason: 'offline' });
});

test('sends nothing while one is on its way, and nothing after it arrived', async () => {
  const { controller } = open();
  const client = new FakeSubmissionClient();

  await Promise.all([controller.send(submission, client), controller.send(submission, client)]);
  await controller.send(submission, client);

  assert.equal(client.calls.length, 1);
  assert.deepEqual(controller.sending, { status: 'sent', receipt: fakeReceipt, again: false });
});

test('a failure is forgotten when the person goes on, a receipt never', async () => {
  const { controller } = open();
  await controller.send(submission, new FakeSubmissionClient([{ kind: 'unreachable' }]));

  controller.forgetFailure();
  assert.deepEqual(controller.sending, { status: 'unsent' });
  await controller.send(submission, new FakeSubmissionClient());
  controller.forgetFailure();

  assert.equal(controller.sending.status, 'sent');
});

test('leaves no listener behind', async () => {
  const { controller, page, navigator, heard } = open();
  void controller.send(submission, new FakeSubmissionClient(['hang']));

  controller.hostDisconnected();
  navigator.onLine = false;
  page.dispatchEvent(new Event('offline'));
  await Promise.resolve();

  assert.equal(heard.length, 1);
});
