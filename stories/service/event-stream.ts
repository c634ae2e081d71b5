import type { EntryEvent, ReportFile } from '@frontcounter/schemas/submission';

/** Milliseconds. A client takes a line that says nothing for longer for dead. */
const HEARTBEAT = 15_000;

interface EventStreamOptions {
  /** The last entry that is known. */
  readonly after: number;
  readonly read: (after: number) => readonly EntryEvent[];
  readonly files: () => readonly ReportFile[];
  /** Calls when there may be more to read. Gives what ends that. */
  readonly listen: (wake: () => void) => () => void;
  /** Whoever reads goes away. */
  readonly signal: AbortSignal;
}

/** `GET …/events` as the service streams it. No file of a story arrives. */
export function eventStream({ after, read, files, listen, signal }: EventStreamOptions): Response {
  const encoder = new TextEncoder();
  let last = after;
  let end = (): void => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string): void => controller.enqueue(encoder.encode(text));
      const wake = (): void => {
        for (const event of read(last)) {
          write(`id: ${event.entry.id}\nevent: entry\ndata: ${JSON.stringify(event)}\n\n`);
          last = Number(event.entry.id);
        }
      };
      const silence = listen(wake);
      const heartbeat = setInterval(() => write(': still here\n\n'), HEARTBEAT);
      end = () => {
        silence();
        clearInterval(heartbeat);
      };
      signal.addEventListener('abort', () => {
        end();
        controller.error(signal.reason);
      });
      write('retry: 2000\n\n');
      wake();
      write(`event: files\ndata: ${JSON.stringify({ files: files() })}\n\n`);
    },
    cancel: () => end(),
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });
}
