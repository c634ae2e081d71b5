import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Environment } from './browser-environment.js';
import { HttpAlertsClient } from './http-alerts-client.js';

const signal = new AbortController().signal;
const subscription = {
  service: { id: 'umbrella-alerts', version: '1.0.0' },
  force: 'sussex',
  language: 'en',
  answers: { topics: ['lost'] },
  confirmedAt: '2026-11-22T14:05:00Z',
};
const signUp = { service: subscription.service, force: 'sussex', language: 'en', answers: {} };

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | null;
  readonly body: string;
}

/** A client whose requests get these replies in turn, and what it asked. */
function clientOf(...replies: readonly (() => Response)[]): { client: HttpAlertsClient; asked: Asked[] } {
  const asked: Asked[] = [];
  let time = 0;
  const environment: Environment = {
    async fetch(url, init) {
      const request = new Request(url, init);
      asked.push({
        method: request.method,
        url,
        authorization: request.headers.get('authorization'),
        body: await request.text(),
      });
      const reply = replies[asked.length - 1];
      if (!reply) throw new TypeError('Nobody answers.');
      return reply();
    },
    now: () => time,
    random: () => 0.5,
    sleep: (milliseconds) => {
      time += milliseconds;
      return Promise.resolve();
    },
  };
  return { client: new HttpAlertsClient('https://counter.example/', environment), asked };
}

const problem = (type: string, status: number) => (): Response =>
  Response.json({ type: `https://frontcounter.example/problems/${type}` }, { status });

describe('HttpAlertsClient', () => {
  test('signs up under one key, again while that may help, and learns nothing', async () => {
    const { client, asked } = clientOf(problem('unavailable', 503), () => Response.json({}, { status: 202 }));
    const outcome = await client.submit(signUp, { key: 'a-key' });
    assert.deepEqual(outcome, { kind: 'accepted', receipt: {}, replayed: false });
    assert.deepEqual(
      asked.map(({ method, url }) => `${method} ${url}`),
      Array(2).fill('POST https://counter.example/v1/subscriptions'),
    );
  });

  test('a secret goes in the body or in a header, and never in an address', async () => {
    const confirmed = { manage: 'm', subscription };
    const { client, asked } = clientOf(
      () => Response.json(confirmed),
      ...Array.from({ length: 3 }, () => () => Response.json(subscription)),
      () => new Response(null, { status: 204 }),
    );
    assert.deepEqual(await client.confirm('secret', signal), { kind: 'done', value: confirmed });
    for (const outcome of [
      await client.read('secret', signal),
      await client.change('secret', signUp, signal),
      await client.pause('secret', true, signal),
    ])
      assert.deepEqual(outcome, { kind: 'done', value: subscription });
    assert.deepEqual(await client.leave('secret', signal), { kind: 'done', value: undefined });

    const current = 'https://counter.example/v1/subscriptions/current';
    const bearer = { url: current, authorization: 'Bearer secret' };
    assert.deepEqual(asked, [
      {
        method: 'POST',
        url: 'https://counter.example/v1/subscriptions/confirm',
        authorization: null,
        body: '{"token":"secret"}',
      },
      { method: 'GET', ...bearer, body: '' },
      { method: 'PUT', ...bearer, body: JSON.stringify(signUp) },
      { method: 'PATCH', ...bearer, body: '{"paused":true}' },
      { method: 'DELETE', ...bearer, body: '' },
    ]);
  });

  test('a change of address is not yet a change', async () => {
    const { client } = clientOf(() => Response.json({}, { status: 202 }));
    assert.deepEqual(await client.change('secret', signUp, signal), { kind: 'done', value: undefined });
  });

  test('whoever has left already has left', async () => {
    const { client } = clientOf(problem('subscription-gone', 404));
    assert.deepEqual(await client.leave('secret', signal), { kind: 'done', value: undefined });
  });

  test('says at once what waiting does not mend', async () => {
    for (const [type, status] of [
      ['subscription-gone', 404],
      ['too-many-requests', 429],
    ] as const) {
      const { client, asked } = clientOf(problem(type, status));
      const outcome = await client.read('secret', signal);
      assert.ok(outcome.kind === 'refused' && outcome.refusal.type === type);
      assert.equal(asked.length, 1);
    }
  });

  test('takes nothing for an answer that is none', async () => {
    const page = (): Response => new Response('<p>Sign in to the café’s network</p>');
    const { client, asked } = clientOf(...Array.from({ length: 20 }, () => page));
    assert.deepEqual(await client.read('secret', signal), { kind: 'unreachable' });
    assert.ok(asked.length > 1);
  });

  test('looks for areas of one force, by what is typed', async () => {
    const areas = { areas: [{ id: 'SA01', name: 'Sample Town Centre' }], sample: true };
    const { client, asked } = clientOf(
      () => Response.json(areas),
      () => Response.json({ areas: [{ id: 1 }] }),
      problem('unavailable', 503),
    );
    assert.deepEqual(await client.findAreas('sussex', 'AA1 1AA', signal), areas);
    assert.deepEqual(asked[0], {
      method: 'POST',
      url: 'https://counter.example/v1/areas',
      authorization: null,
      body: '{"force":"sussex","query":"AA1 1AA"}',
    });
    for (let times = 0; times < 2; times += 1)
      assert.equal(await client.findAreas('sussex', 'AA1 1AA', signal), 'unreachable');
  });
});
