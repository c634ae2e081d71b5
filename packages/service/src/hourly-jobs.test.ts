import assert from 'node:assert/strict';
import { test } from 'node:test';
import Fastify from 'fastify';
import { logSerialisers } from './http/logging.js';
import { repeatHourly } from './hourly-jobs.js';

test('the start does not wait for a job; the end does, and tells it to stop', { timeout: 5_000 }, async () => {
  const app = Fastify({ pluginTimeout: 200 });
  const steps: string[] = [];
  app.addHook('onClose', async () => void steps.push('database closed'));
  repeatHourly(app, 'done', async (stop) => {
    steps.push('begun');
    await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    steps.push('stopped');
    return 1;
  });
  await app.ready();
  await new Promise((resolve) => setTimeout(resolve, 300));
  steps.push('ready');
  await app.close();
  assert.deepEqual(steps, ['begun', 'ready', 'stopped', 'database closed']);
});

test('a job that fails is in the log, by its kind, and ends nothing', async () => {
  const log: string[] = [];
  const app = Fastify({
    logger: { serializers: logSerialisers, stream: { write: (line: string) => void log.push(line) } },
  });
  repeatHourly(app, 'done', () => Promise.reject(new Error('secret')));
  await app.ready();
  await app.close();
  assert.match(log.join(''), /an hourly job failed/);
  assert.match(log.join(''), /"type":"Error"/);
  assert.doesNotMatch(log.join(''), /secret/);
});
