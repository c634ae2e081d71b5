import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProblemError } from '../http/problems.js';
import { Gate } from './gate.js';
import { NetworkNames, networkOf } from './network.js';
import { RequestWindow } from './request-window.js';
import { WrongCodes } from './wrong-codes.js';

const START = Date.parse('2026-06-15T12:00:00Z');
const after = (seconds: number): Date => new Date(START + seconds * 1000);

test('a gate runs a few jobs, lets a few wait, and turns the rest away with Retry-After', async () => {
  const gate = new Gate(2, 3, 7);
  let running = 0;
  let most = 0;
  const open: (() => void)[] = [];
  const job = async (): Promise<string> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((resolve) => open.push(resolve));
    running -= 1;
    return 'done';
  };
  const results = Array.from({ length: 7 }, () => gate.run(job).catch((error: unknown) => error));
  for (let left = 5; left > 0; left -= 1) {
    while (open.length === 0) await new Promise(setImmediate);
    open.shift()?.();
  }
  const settled = await Promise.all(results);
  assert.equal(most, 2);
  assert.equal(settled.filter((result) => result === 'done').length, 5);
  const refused = settled.filter((result) => result instanceof ProblemError);
  assert.deepEqual(
    refused.map(({ type, headers }) => [type, headers['retry-after']]),
    [
      ['unavailable', '7'],
      ['unavailable', '7'],
    ],
  );
});

test('a job that fails leaves its place in the gate to the next', async () => {
  const gate = new Gate(1, 5, 1);
  await assert.rejects(
    gate.run(() => Promise.reject(new Error('broken'))),
    /broken/,
  );
  assert.equal(await gate.run(async () => 'next'), 'next');
});

test('a network is an IPv4 address or the first half of an IPv6 address, however it is written', () => {
  assert.equal(networkOf('192.0.2.7'), '192.0.2.7');
  assert.equal(networkOf('::ffff:192.0.2.7'), '192.0.2.7');
  assert.equal(networkOf('2001:db8:1:2:3:4:5:6'), '2001:db8:1:2');
  assert.equal(networkOf('2001:0db8:0001:0002::1'), '2001:db8:1:2');
  assert.equal(networkOf('2001:db8::1'), '2001:db8:0:0');
  assert.equal(networkOf('fe80::1%eth0'), 'fe80:0:0:0');
  assert.equal(networkOf('::1'), '0:0:0:0');
});

test('the name of a network hides the address, lasts a day and differs between processes', () => {
  const names = new NetworkNames();
  const name = names.name('192.0.2.7', after(0));
  assert.ok(!name.includes('192'));
  assert.equal(names.name('192.0.2.7', after(3600)), name);
  assert.notEqual(names.name('192.0.2.8', after(0)), name);
  assert.notEqual(new NetworkNames().name('192.0.2.7', after(0)), name);
  assert.notEqual(names.name('192.0.2.7', after(86_400)), name);
});

test('a window counts each name apart and starts anew when it ends', () => {
  const window = new RequestWindow(2, 60);
  assert.deepEqual(window.take('a', after(0)), { allowed: true, remaining: 1, resetSeconds: 60 });
  assert.deepEqual(window.take('a', after(10)), { allowed: true, remaining: 0, resetSeconds: 50 });
  assert.deepEqual(window.take('a', after(11)), { allowed: false, remaining: 0, resetSeconds: 49 });
  assert.equal(window.take('b', after(12)).allowed, true);
  assert.equal(window.take('a', after(60)).allowed, true);
});

test('wrong codes are free at first, then cost twice as long each, and never more than a minute', () => {
  const codes = new WrongCodes();
  const waits: number[] = [];
  let time = 0;
  for (let tries = 0; tries < 14; tries += 1) {
    const wait = codes.wait('4F7K-9QWX', after(time));
    waits.push(wait);
    time += wait;
    codes.add('4F7K-9QWX', after(time));
  }
  assert.deepEqual(waits, [0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
  assert.equal(codes.wait('2222-2222', after(time)), 0);
  codes.forget('4F7K-9QWX');
  assert.equal(codes.wait('4F7K-9QWX', after(time)), 0);
});

test('a hundred thousand guesses take more than two months, and sweeping many references keeps memory bounded', () => {
  const codes = new WrongCodes();
  let time = 0;
  for (let tries = 0; tries < 100_000; tries += 1) {
    time += codes.wait('4F7K-9QWX', after(time));
    codes.add('4F7K-9QWX', after(time));
  }
  assert.ok(time > 60 * 86_400);
  for (let sweep = 0; sweep < 60_000; sweep += 1) codes.add(`reference ${sweep}`, after(time));
  assert.equal(codes.wait('4F7K-9QWX', after(time)), 0);
});
