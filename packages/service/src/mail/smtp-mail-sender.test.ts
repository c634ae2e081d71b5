import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { DeliveryError } from '../outbox/handlers.js';
import { composeEmail } from './compose-email.js';
import type { EmailMessage } from './mail-sender.js';
import { SmtpMailSender } from './smtp-mail-sender.js';

const FROM = 'Sussex Police <no-reply@sussex.police.example>';
const ID = '5b1d3a52-2f6e-4f0c-9a55-1f5d2c7c9e10';

const message: EmailMessage = {
  id: ID,
  channel: 'email',
  to: 'gwen@example.com',
  language: 'cy',
  ...composeEmail({
    language: 'cy',
    dir: 'ltr',
    subject: 'Eich adroddiad – tŷ',
    blocks: [{ kind: 'paragraph', text: 'Diolch.\n.\nA dot on a line of its own ends nothing.' }],
  }),
};

interface Received {
  readonly to: string[];
  readonly source: string;
}

/** A mail server on this machine, that takes what `options` does not refuse. */
async function startServer(
  t: TestContext,
  options: Partial<SMTPServerOptions> = {},
): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ to, source: Buffer.concat(chunks).toString() });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  // Not waited for: it ends with its last connection, which the sender closes.
  t.after(() => {
    server.close();
  });
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, received };
}

function senderTo(t: TestContext, url: string): SmtpMailSender {
  const sender = new SmtpMailSender({ url, from: FROM });
  t.after(() => sender.close());
  return sender;
}

const smtpError = (responseCode: number): Error => Object.assign(new Error('no <gwen@example.com>'), { responseCode });

/** What the outbox is told of a failure, which must not hold the address. */
async function failure(sending: Promise<void>): Promise<{ code: string; permanent: boolean }> {
  const error = await sending.then(
    () => assert.fail('It was taken.'),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof DeliveryError);
  assert.doesNotMatch(`${error.message} ${error.stack}`, /gwen/);
  return { code: error.code, permanent: error.permanent };
}

test('a message arrives as text and HTML, in its language, under the id that every try has', async (t) => {
  const { url, received } = await startServer(t);
  const sender = senderTo(t, url);
  await sender.send({ ...message, headers: { 'List-Unsubscribe': '<https://counter.example/leave>' } });
  await sender.send(message);
  assert.deepEqual(
    received.map(({ to }) => to),
    [['gwen@example.com'], ['gwen@example.com']],
  );
  const [first = '', second = ''] = received.map(({ source }) => source);
  assert.match(first, /^From: Sussex Police <no-reply@sussex\.police\.example>\r?$/m);
  assert.match(first, /^Subject: =\?UTF-8\?/m);
  assert.match(first, /^Content-Language: cy\r?$/m);
  assert.match(first, /^Auto-Submitted: auto-generated\r?$/m);
  assert.match(first, /^List-Unsubscribe: <https:\/\/counter\.example\/leave>\r?$/m);
  assert.match(first, /multipart\/alternative/);
  assert.match(first, /Content-Type: text\/plain[\s\S]*Content-Type: text\/html/);
  const messageId = `Message-ID: <${ID}@sussex.police.example>`;
  assert.ok(first.includes(messageId) && second.includes(messageId));
});

test('what somebody typed as an address is one address and no header', async (t) => {
  const { url, received } = await startServer(t);
  const sender = senderTo(t, url);
  const typed = ['a@example.com, b@example.com', 'a@example.com\r\nBcc: b@example.com', 'Friends: a@example.com;'];
  for (const to of typed) await sender.send({ ...message, to }).catch(() => undefined);
  for (const { to, source } of received) {
    assert.equal(to.length, 1);
    assert.doesNotMatch(source, /^Bcc:/im);
  }
});

test('what is refused for good is told from what may pass', async (t) => {
  const cases = [
    [550, { code: 'smtp-550', permanent: true }],
    [452, { code: 'smtp-452', permanent: false }],
  ] as const;
  for (const [code, expected] of cases) {
    const { url } = await startServer(t, { onRcptTo: (_address, _session, done) => done(smtpError(code)) });
    assert.deepEqual(await failure(senderTo(t, url).send(message)), expected);
  }
  const { url } = await startServer(t, {
    onData(stream, _session, done) {
      stream.resume();
      stream.on('end', () => done(smtpError(554)));
    },
  });
  assert.deepEqual(await failure(senderTo(t, url).send(message)), { code: 'smtp-554', permanent: true });
});

test('a server that does not know us, or is not there, may be mended', async (t) => {
  const { url } = await startServer(t, {
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(smtpError(535)),
  });
  const withPassword = url.replace('smtp://', 'smtp://counter:wrong@');
  assert.equal((await failure(senderTo(t, withPassword).send(message))).permanent, false);

  const closed = createServer();
  closed.listen(0, '127.0.0.1');
  await once(closed, 'listening');
  const { port } = closed.address() as AddressInfo;
  closed.close();
  await once(closed, 'close');
  await assert.rejects(once(connect(port, '127.0.0.1'), 'connect'));
  assert.equal((await failure(senderTo(t, `smtp://127.0.0.1:${port}`).send(message))).permanent, false);
});

test('a text message does not go by mail', async (t) => {
  const sender = senderTo(t, 'smtp://127.0.0.1:1');
  const sending = sender.send({ id: ID, channel: 'text', to: '07700 900123', language: 'en', text: 'Hello' });
  assert.deepEqual(await failure(sending), { code: 'no-text-messages', permanent: true });
});
