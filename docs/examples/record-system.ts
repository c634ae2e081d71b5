import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';

export interface Given {
  /** `whsec_…`, the same as in FRONTCOUNTER_WEBHOOKS. */
  readonly secret: string;
  /** Where the Front Counter service is, like `https://counter.example`. */
  readonly service: string;
  /** A key of FRONTCOUNTER_OFFICER_KEYS for the force. */
  readonly key: string;
  /** Writes a new report down. */
  record(reference: string, answers: unknown): void;
}

interface Event {
  readonly type: 'report.received' | 'report.entry';
  readonly data: { readonly reference: string; readonly url: string };
}

/** A record system that takes over every new report, and says so to who made it. */
export function createRecordSystem(given: Given): Server {
  const webhook = new Webhook(given.secret);
  const known = new Set<string>();

  return createServer((request, reply) => {
    void (async () => {
      const id = String(request.headers['webhook-id']);
      let event: Event;
      try {
        // Throws when the signature is wrong or the message is old.
        event = webhook.verify(await text(request), request.headers as Record<string, string>) as Event;
      } catch {
        return reply.writeHead(401).end();
      }
      // The same message may come again. A real system keeps the ids in its database, beside what it records.
      if (event.type === 'report.received' && !known.has(id)) await takeOver(id, event.data);
      known.add(id);
      return reply.writeHead(204).end();
    })().catch(() => reply.writeHead(500).end());
  });

  async function takeOver(id: string, { reference, url }: Event['data']): Promise<void> {
    const { service, key, record } = given;
    const authorization = `Bearer ${key}`;
    const read = await fetch(new URL(url, service), { headers: { authorization } });
    const { answers } = (await read.json()) as { answers: unknown };
    record(reference, answers);
    // The way back. The id of the message is the key: said once, however often this runs.
    const told = await fetch(`${service}/v1/reports/${reference}/updates`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', 'idempotency-key': id },
      body: JSON.stringify({
        text: { en: 'We have your report on our records.', cy: 'Mae eich adroddiad yn ein cofnodion.' },
      }),
    });
    if (!told.ok) throw new Error(`The update was answered with ${told.status}.`);
  }
}
