import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RecordEvent } from '@frontcounter/schemas/submission';

/** One try to tell it something, whatever it was answered. */
export interface Told {
  readonly id: string;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
  readonly event: RecordEvent;
}

export interface RecordSystem {
  readonly url: string;
  readonly told: readonly Told[];
  readonly close: () => Promise<void>;
}

/** What to answer a try with. A number is a status, `drop` breaks the line, `wait` answers nothing. */
type Answer =
  number | 'drop' | 'wait' | { readonly status: number; readonly headers: Readonly<Record<string, string>> };

/** A force's record system: a real HTTP server on this machine. */
export async function startRecordSystem(answer: (told: Told) => Answer = () => 204): Promise<RecordSystem> {
  const told: Told[] = [];
  const server = createServer((request, reply) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => void chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const event = JSON.parse(body) as RecordEvent;
      const one: Told = { id: String(request.headers['webhook-id']), body, headers: request.headers, event };
      told.push(one);
      const said = answer(one);
      if (said === 'drop') request.socket.destroy();
      else if (said === 'wait') return;
      else if (typeof said === 'number') reply.writeHead(said).end('not to be looked at');
      else reply.writeHead(said.status, said.headers).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    told,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
