import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  /** The same at every try of one message: a recipient drops what came before. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
}

/**
 * A mail server on this machine that fails a third of the time: a sixth before it has the message, and a sixth after, so
 * that its sender cannot know.
 */
export async function startFailingMailServer(
  t: TestContext,
): Promise<{ readonly url: string; readonly received: readonly ReceivedMail[] }> {
  const received: ReceivedMail[] = [];
  const failure = Object.assign(new Error('Try again later.'), { responseCode: 451 });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (Math.random() < 1 / 6) {
          done(failure);
          return;
        }
        const source = Buffer.concat(chunks).toString();
        const header = (name: string): string => new RegExp(`^${name}: (.*)$`, 'im').exec(source)?.[1]?.trim() ?? '';
        const to = envelope.rcptTo[0]?.address ?? '';
        received.push({ id: header('Message-ID'), to, subject: header('Subject') });
        done(Math.random() < 1 / 6 ? failure : null);
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  t.after(() => {
    server.close();
  });
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, received };
}
