import { createParser } from 'eventsource-parser';
import type { Environment } from './browser-environment.js';

/** The service writes at least every 15 seconds, if only a heartbeat. In milliseconds. */
const LONGEST_SILENCE = 40_000;
/** How often the silence is measured: how soon after a sleep it is noticed that the line went dead meanwhile. */
const CHECK = 5_000;

export interface StreamEvent {
  readonly type: string;
  readonly id: string | undefined;
  readonly data: string;
}

/**
 * Reads a stream of server-sent events until it ends, or says nothing for too long. `EventSource` would do, but for the
 * access code: it can send no header, and what it cannot send would have to stand in the address.
 *
 * @param stop Ends the request, and with it the stream.
 * @returns Whether anything at all came, if only a heartbeat: what a buffering proxy holds back never does.
 */
export async function readStream(
  response: Response,
  onEvent: (event: StreamEvent) => void,
  { now, sleep }: Pick<Environment, 'now' | 'sleep'>,
  stop: AbortController,
): Promise<boolean> {
  let heardAt = now();
  let heard = false;
  const parser = createParser({ onEvent: ({ event = 'message', id, data }) => onEvent({ type: event, id, data }) });
  const decoder = new TextDecoder();
  const over = new AbortController();
  void watchSilence();
  const reader = response.body?.getReader();
  try {
    for (;;) {
      const chunk = await reader?.read();
      if (!chunk || chunk.done) return heard;
      heardAt = now();
      heard = true;
      parser.feed(decoder.decode(chunk.value, { stream: true }));
    }
  } catch {
    return heard;
  } finally {
    over.abort();
  }

  /** By the clock, because timers stand still while a laptop sleeps. A wait that is cut short means that the network came back. */
  async function watchSilence(): Promise<void> {
    try {
      for (;;) {
        const began = now();
        await sleep(CHECK, over.signal);
        const isCutShort = now() - began < CHECK / 2;
        if (isCutShort || now() - heardAt > LONGEST_SILENCE) break;
      }
      stop.abort();
    } catch {
      // The stream is over.
    }
  }
}
