import assert from 'node:assert/strict';
import { test } from 'node:test';
import Fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify';
import { replyWithProblems } from '../http/error-replies.js';
import { sendSecurityHeaders } from '../http/security-headers.js';
import { NOON } from '../testing/service-fixture.js';
import { composeEmail } from './compose-email.js';
import { DemoMailbox } from './demo-mailbox.js';
import { demoMailboxRoutes } from './demo-mailbox-routes.js';
import type { EmailMessage } from './mail-sender.js';

const email: EmailMessage = {
  id: '5b1d3a52-2f6e-4f0c-9a55-1f5d2c7c9e10',
  channel: 'email',
  to: '"<b>"@example.com',
  language: 'cy',
  ...composeEmail({
    language: 'cy',
    dir: 'ltr',
    subject: 'Eich <adroddiad>',
    blocks: [{ kind: 'link', href: 'https://counter.example/confirm#token=1', label: 'Cadarnhau' }],
  }),
};

async function start(): Promise<{ app: FastifyInstance; mailbox: DemoMailbox }> {
  const app = Fastify();
  const mailbox = new DemoMailbox(() => NOON);
  replyWithProblems(app);
  await sendSecurityHeaders(app);
  demoMailboxRoutes(app, mailbox);
  return { app, mailbox };
}

const policyOf = (reply: LightMyRequestResponse): string => String(reply.headers['content-security-policy']);

test('an empty mailbox says what to do', async () => {
  const { app } = await start();
  const { statusCode, body } = await app.inject('/mailbox');
  assert.equal(statusCode, 200);
  assert.match(body, /No messages yet/);
  assert.equal((await app.inject('/mailbox/nothing')).statusCode, 404);
  assert.equal((await app.inject('/mailbox/nothing/html')).statusCode, 404);
  assert.equal((await app.inject({ method: 'POST', url: '/mailbox' })).statusCode, 405);
});

test('messages are listed, opened as text and HTML, and a repeat of one is dropped', async () => {
  const { app, mailbox } = await start();
  await mailbox.send(email);
  await mailbox.send(email);
  await mailbox.send({ id: 'b', channel: 'text', to: '07700 900123', language: 'en', text: 'Your code is 1234.' });
  const list = await app.inject('/mailbox');
  assert.match(list.body, /2 messages/);
  assert.match(list.body, /Eich &lt;adroddiad&gt;/);
  assert.ok(list.body.indexOf('Text message') < list.body.indexOf('Eich'), 'the newest first');
  assert.doesNotMatch(list.body, /<b>/);

  const opened = await app.inject(`/mailbox/${email.id}`);
  assert.match(opened.body, /<a href="https:\/\/counter\.example\/confirm#token=1" target="_blank" rel="noreferrer">/);
  assert.match(
    opened.body,
    /<iframe src="[^"]+\/html" title="[^"]+" sandbox="allow-popups allow-popups-to-escape-sandbox">/,
  );
  assert.doesNotMatch((await app.inject('/mailbox/b')).body, /<iframe/);
});

test('what a message brings is shown where it can run nothing', async () => {
  const { app, mailbox } = await start();
  await mailbox.send(email);
  assert.match(policyOf(await app.inject('/mailbox')), /default-src 'none'.*frame-ancestors 'none'/);
  const html = await app.inject(`/mailbox/${email.id}/html`);
  assert.match(policyOf(html), /default-src 'none'.*frame-ancestors 'self'; sandbox /);
  assert.doesNotMatch(policyOf(html), /allow-scripts|allow-same-origin/);
  assert.equal(html.headers['x-frame-options'], undefined);
  assert.match(html.body, /<head><base target="_blank">/);
});

test('the button of mail programs leaves with one request', async () => {
  const { app, mailbox } = await start();
  const heard: unknown[] = [];
  app.register(async (scope) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
      done(null, body),
    );
    scope.post('/leave/token', async ({ body }) => {
      heard.push(body);
      return '';
    });
  });
  const headers = {
    'List-Unsubscribe': '<https://counter.example/leave/token>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
  await mailbox.send({ ...email, headers });
  await mailbox.send({ ...email, id: 'plain' });

  const page = await app.inject(`/mailbox/${email.id}`);
  const action = /<form method="post" action="([^"]+)">/.exec(page.body)?.[1] ?? '';
  assert.match(policyOf(page), /form-action 'self'/);
  assert.deepEqual(heard, []);
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  assert.match((await app.inject({ method: 'POST', url: action, headers: form })).body, /You have unsubscribed/);
  assert.deepEqual(heard, ['List-Unsubscribe=One-Click']);

  assert.doesNotMatch((await app.inject('/mailbox/plain')).body, /<form/);
  assert.equal((await app.inject({ method: 'POST', url: '/mailbox/plain/unsubscribe' })).statusCode, 404);
});
