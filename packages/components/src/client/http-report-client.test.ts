import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EntryEvent, ReportStatus } from '@frontcounter/schemas';
import type { Environment } from './browser-environment.js';
import { HttpReportClient } from './http-report-client.js';
import type { ReportListener } from './report-client.js';

const access = { reference: '4F7K-9QWX', accessCode: '4071558213960247' };
const report: ReportStatus = {
  reference: '4F7K-9QWX',
  service: { id: 'lost-umbrella', version: '1.0.0', title: 'Report a lost umbrella' },
  force: 'neutral',
  language: 'en',
  safety: 'standard',
  tracker: 'general',
  stage: 'received',
  receivedAt: '2026-11-22T14:05:00Z',
  history: [{ id: '1', at: '2026-11-22T14:05:00Z', kind: 'received', from: 'person' }],
  files: [],
  can: ['ask'],
};

function entry(id: number): EntryEvent {
  const at = '2026-11-23T09:00:00Z';
  return { entry: { id: String(id), at, kind: 'message', from: 'police', text: 'Hello' }, stage: 'received', can: [] };
}

const frame = (id: number): string => `id: ${id}\nevent: entry\ndata: ${JSON.stringify(entry(id))}\n\n`;

function problem(type: string, status: number, headers: Record<string, string> = {}): Response {
  return Response.json({ type: `https://frontcounter.example/problems/${type}` }, { status, headers });
}

/** A stream that says these pieces and ends. */
function stream(...pieces: readonly string[]): Response {
  const body = new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
      controller.close();
    },
  });
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
}

type Reply = () => Response | Promise<Response>;

interface World extends Environment {
  readonly asked: { readonly url: string; readonly method: string; readonly headers: Headers }[];
}

/** Replies in turn. Time passes only while somebody sleeps. After the last reply `over` is called. */
function world(replies: readonly Reply[], over: () => void = () => {}): World {
  const asked: { url: string; method: string; headers: Headers }[] = [];
  let clock = 0;
  return {
    asked,
    fetch(url, init) {
      asked.push({ url, method: init.method ?? 'GET', headers: new Headers(init.headers) });
      const reply = replies[asked.length - 1];
      if (reply) return Promise.resolve().then(reply);
      over();
      return new Promise((_, reject) => {
        if (init.signal?.aborted) reject(new Error('aborted'));
        init.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      });
    },
    now: () => clock,
    random: () => 0.5,
    async sleep(milliseconds, signal) {
      clock += milliseconds;
      await new Promise((resolve) => setImmediate(resolve));
      signal.throwIfAborted();
    },
  };
}

const cut: Reply = () => Promise.reject(new TypeError('Failed to fetch'));

/** Listens until the replies are used up, and gives what was heard. */
async function listen(replies: readonly Reply[], after = '1'): Promise<{ heard: string[]; asked: World['asked'] }> {
  const stop = new AbortController();
  const environment = world(replies, () => stop.abort());
  const heard: string[] = [];
  const listener: ReportListener = {
    onEntry: ({ entry: { id } }) => heard.push(id),
    onFiles: (files) => heard.push(`files ${files.length}`),
    onReport: ({ history }) => heard.push(`report to ${history.at(-1)?.id}`),
    onLine: (line) => heard.push(line),
  };
  await new HttpReportClient('https://counter.example/', environment).listen(access, {
    after,
    listener,
    signal: stop.signal,
  });
  return { heard, asked: environment.asked };
}

describe('reading a report', () => {
  const { signal } = new AbortController();

  it('sends the code in a header, and nowhere else', async () => {
    const environment = world([() => Response.json(report)]);
    const outcome = await new HttpReportClient('https://counter.example', environment).read(access, signal);

    assert.deepEqual(outcome, { kind: 'done', value: report });
    const [asked] = environment.asked;
    assert.equal(asked?.url, 'https://counter.example/v1/reports/4F7K-9QWX');
    assert.equal(asked.headers.get('authorization'), 'Bearer 4071558213960247');
  });

  it('tries again after a cut and a failure of the service, and gives up in the end', async () => {
    const mended = world([cut, () => problem('unavailable', 503), () => Response.json(report)]);
    assert.equal((await new HttpReportClient('', mended).read(access, signal)).kind, 'done');

    const broken = world(Array.from({ length: 50 }, () => cut));
    assert.equal((await new HttpReportClient('', broken).read(access, signal)).kind, 'unreachable');
    assert.ok(broken.asked.length < 20);
  });

  it('tells at once that the code is wrong, and how long to wait after too many', async () => {
    const environment = world([
      () => problem('unauthorised', 401),
      () => problem('too-many-requests', 429, { 'Retry-After': '64' }),
    ]);
    const client = new HttpReportClient('', environment);

    const wrong = await client.read(access, signal);
    const slowed = await client.read(access, signal);

    assert.ok(wrong.kind === 'refused' && wrong.refusal.type === 'unauthorised');
    assert.ok(slowed.kind === 'refused' && slowed.retryAfter === 64_000);
    assert.equal(environment.asked.length, 2);
  });

  it('does not take the sign-in page of a network for a report', async () => {
    const environment = world(Array.from({ length: 50 }, () => () => new Response('<!doctype html>')));
    assert.equal((await new HttpReportClient('', environment).read(access, signal)).kind, 'unreachable');
  });
});

describe('saying something', () => {
  it('goes under the same key at every try', async () => {
    const environment = world([cut, () => Response.json(entry(2), { status: 201 })]);
    const outcome = await new HttpReportClient('', environment).say(
      access,
      { kind: 'question', text: 'Why?' },
      { key: 'one', signal: new AbortController().signal },
    );

    assert.equal(outcome.kind, 'done');
    assert.deepEqual(
      environment.asked.map(({ method, headers }) => [method, headers.get('idempotency-key')]),
      [
        ['POST', '"one"'],
        ['POST', '"one"'],
      ],
    );
  });
});

describe('listening to a report', () => {
  it('hears entries and files, also where the network cuts them up, and goes on after the last', async () => {
    const text = `: hello\n\n${frame(2)}event: files\ndata: {"files":[]}\n\n${frame(3)}`;
    const pieces = [text.slice(0, 20), text.slice(20, 61), text.slice(61)];
    const { heard, asked } = await listen([() => stream(...pieces), () => stream(frame(4))]);

    assert.deepEqual(heard, ['live', '2', 'files 0', '3', '4']);
    assert.deepEqual(
      asked.map(({ url, headers }) => [url.replace(/.*reports/, ''), headers.get('last-event-id')]),
      [
        ['/4F7K-9QWX/events', '1'],
        ['/4F7K-9QWX/events', '3'],
        ['/4F7K-9QWX/events', '4'],
      ],
    );
  });

  it('says that the line is lost, and live again', async () => {
    const { heard } = await listen([() => stream(frame(2)), cut, () => stream(frame(3))]);
    assert.deepEqual(heard, ['live', '2', 'lost', 'live', '3']);
  });

  it('asks now and then where streams say nothing, and goes on from there', async () => {
    const newer = { ...report, history: [...report.history, entry(2).entry] };
    const { heard, asked } = await listen([
      () => stream(),
      () => new Response('<p>Proxy</p>'),
      cut,
      () => Response.json(newer),
      cut,
      ...Array.from({ length: 8 }, () => () => Response.json(newer)),
      () => stream(frame(3)),
    ]);

    assert.deepEqual(heard.slice(0, 7), ['live', 'lost', 'report to 2', 'slow', 'lost', 'report to 2', 'slow']);
    assert.deepEqual(heard.slice(-2), ['live', '3']);
    assert.equal(asked.at(-2)?.headers.get('last-event-id'), '2');
  });

  it('ends when the code does not open the report any more', async () => {
    const { heard, asked } = await listen([() => stream(frame(2)), () => problem('unauthorised', 401)]);
    assert.deepEqual(heard, ['live', '2']);
    assert.equal(asked.length, 2);
  });

  it('notices by the clock that a line has gone dead while the device slept', async () => {
    const dead: Reply = () =>
      new Response(
        new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode(frame(2))) }),
        {
          headers: { 'Content-Type': 'text/event-stream' },
        },
      );
    const stop = new AbortController();
    const environment = world([dead, () => stream(frame(3))], () => stop.abort());
    const heard: string[] = [];
    const fetch = environment.fetch.bind(environment);
    environment.fetch = async (url, init) => {
      const response = await fetch(url, init);
      // As a browser does: the end of a request is the end of its body.
      if (environment.asked.length > 1) return response;
      const reader = response.body?.getReader();
      const body = new ReadableStream({
        start(controller) {
          init.signal?.addEventListener('abort', () => controller.error(new Error('aborted')));
        },
        async pull(controller) {
          const piece = await Promise.race([reader?.read(), new Promise<undefined>(() => {})]);
          if (piece?.value) controller.enqueue(piece.value);
        },
      });
      return new Response(body, response);
    };
    await new HttpReportClient('', environment).listen(access, {
      after: '1',
      listener: {
        onEntry: ({ entry: { id } }) => heard.push(id),
        onFiles: () => {},
        onReport: () => {},
        onLine: () => {},
      },
      signal: stop.signal,
    });

    assert.deepEqual(heard, ['2', '3']);
    assert.ok(environment.now() > 40_000);
  });
});
