import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { DeliveryError } from '../outbox/handlers.js';
import type { EmailMessage, TextMessage } from './mail-sender.js';
import { NotifySender, type NotifySettings } from './notify-sender.js';

const SERVICE = '26785a09-ab16-4eb0-8407-a37497a57506';
const SECRET = '3d844edf-8d35-48ac-975b-e847b4f122b0';
const EMAIL = '9d751e0e-f929-4891-82a1-a3e1c3c18ee3';
const TEXT = '8e222534-7f05-4972-86e3-17c5d9f894e2';
const NOW = new Date('2026-06-15T12:00:00.000Z');

const email: EmailMessage = {
  id: '5b1d3a52-2f6e-4f0c-9a55-1f5d2c7c9e10',
  channel: 'email',
  to: 'gwen@example.com',
  language: 'en',
  subject: 'Your report',
  text: 'Thank you.',
  html: '<p>Thank you.</p>',
};
const text: TextMessage = { id: email.id, channel: 'text', to: '07700 900123', language: 'en', text: 'Thank you.' };

interface Asked {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly body: unknown;
}

type Answer = { readonly status: number; readonly body: unknown };

/** Notify, as its documentation has it: it checks the token as it would, and answers as told. */
async function startNotify(
  t: TestContext,
  answer: (asked: Asked) => Answer,
): Promise<{ sender: NotifySender; asked: Asked[]; url: string }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void readJson(request).then((body) => {
      const one = { method: request.method, url: request.url, body };
      asked.push(one);
      const fault = tokenFault(request.headers.authorization ?? '');
      const { status, body: reply } =
        fault === undefined ? answer(one) : { status: 403, body: refusal('AuthError', fault) };
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(reply));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { sender: new NotifySender(settings({ url })), asked, url };
}

const settings = (overrides: Partial<NotifySettings>): NotifySettings => ({
  url: 'http://127.0.0.1:1',
  key: `live-key-${SERVICE}-${SECRET}`,
  emailTemplate: EMAIL,
  textTemplate: TEXT,
  now: () => NOW,
  ...overrides,
});

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : undefined;
}

function tokenFault(authorization: string): string | undefined {
  const [, header = '', claims = '', signature] = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization) ?? [];
  const read = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString());
  if (signature !== createHmac('sha256', SECRET).update(`${header}.${claims}`).digest('base64url')) return 'signature';
  if (JSON.stringify(read(header)) !== '{"typ":"JWT","alg":"HS256"}') return 'header';
  const { iss, iat } = read(claims) as { iss: string; iat: number };
  if (iss !== SERVICE) return 'issuer';
  return iat === NOW.getTime() / 1000 ? undefined : 'clock';
}

const refusal = (error: string, message: string): object => ({ status_code: 400, errors: [{ error, message }] });
const taken = { status: 201, body: { id: '740e5834-3a29-46b4-9a6f-16142fde533a', reference: email.id } };
const never = new AbortController().signal;

async function failure(sending: Promise<void>): Promise<{ code: string; permanent: boolean; retryAfter: number }> {
  const error = await sending.then(
    () => assert.fail('It was taken.'),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof DeliveryError);
  assert.doesNotMatch(`${error.message} ${error.stack}`, /gwen/);
  const { code, permanent, retryAfter } = error;
  return { code, permanent, retryAfter };
}

test('e-mail and text messages go out under their templates, with the outbox’s id as reference', async (t) => {
  const { sender, asked } = await startNotify(t, () => taken);
  await sender.send(email, never);
  await sender.send({ ...email, headers: { 'List-Unsubscribe': '<https://counter.example/leave>' } }, never);
  await sender.send(text, never);
  const common = {
    template_id: EMAIL,
    reference: email.id,
    email_address: 'gwen@example.com',
    personalisation: { subject: 'Your report', body: 'Thank you.' },
  };
  assert.deepEqual(asked, [
    { method: 'POST', url: '/v2/notifications/email', body: common },
    {
      method: 'POST',
      url: '/v2/notifications/email',
      body: { ...common, one_click_unsubscribe_url: 'https://counter.example/leave' },
    },
    {
      method: 'POST',
      url: '/v2/notifications/sms',
      body: {
        template_id: TEXT,
        reference: email.id,
        phone_number: '07700 900123',
        personalisation: { body: 'Thank you.' },
      },
    },
  ]);
});

test('before a repeat it asks whether Notify has the message', async (t) => {
  let notifications: object[] = [];
  const { sender, asked } = await startNotify(t, ({ method }) =>
    method === 'GET' ? { status: 200, body: { notifications } } : taken,
  );
  await sender.send({ ...email, isRepeat: true }, never);
  notifications = [{ id: '740e5834-3a29-46b4-9a6f-16142fde533a' }];
  await sender.send({ ...email, isRepeat: true }, never);
  const look = `/v2/notifications?reference=${email.id}`;
  assert.deepEqual(
    asked.map(({ url }) => url),
    [look, '/v2/notifications/email', look],
  );
});

test('what Notify refuses is for good, and what it or an operator mends is not', async (t) => {
  const cases: [number, string, object][] = [
    [400, 'ValidationError', { code: 'notify-400-ValidationError', permanent: true, retryAfter: 0 }],
    [403, 'AuthError', { code: 'notify-403-AuthError', permanent: false, retryAfter: 0 }],
    [429, 'RateLimitError', { code: 'notify-429-RateLimitError', permanent: false, retryAfter: 60 }],
    [429, 'TooManyRequestsError', { code: 'notify-429-TooManyRequestsError', permanent: false, retryAfter: 3600 }],
    [500, 'Exception', { code: 'notify-500-Exception', permanent: false, retryAfter: 0 }],
    [502, 'gwen@example.com', { code: 'notify-502', permanent: false, retryAfter: 0 }],
  ];
  for (const [status, error, expected] of cases) {
    const { sender } = await startNotify(t, () => ({ status, body: refusal(error, 'gwen@example.com is wrong') }));
    assert.deepEqual(await failure(sender.send(email, never)), expected);
  }
});

test('a key of another service may be mended, and Notify that is away may come back', async (t) => {
  const { url } = await startNotify(t, () => taken);
  const wrong = new NotifySender({ ...settings({ url }), key: `live-${SECRET}-${SERVICE}` });
  assert.deepEqual(await failure(wrong.send(email, never)), {
    code: 'notify-403-AuthError',
    permanent: false,
    retryAfter: 0,
  });
  const gone = { code: 'notify-unreachable', permanent: false, retryAfter: 0 };
  assert.deepEqual(await failure(new NotifySender(settings({})).send(email, never)), gone);
});

test('without a template nothing of that kind is sent', async () => {
  const { textTemplate: _text, ...onlyEmail } = settings({});
  const sender = new NotifySender(onlyEmail);
  assert.deepEqual(await failure(sender.send(text, never)), {
    code: 'notify-no-template-text',
    permanent: true,
    retryAfter: 0,
  });
});
