import type { FastifyInstance } from 'fastify';
import { Client } from 'pg';
import { NEWS_CHANNEL } from './case-store.js';
import type { ReportNews } from './report-news.js';

/** Milliseconds. */
const CONNECT_TIMEOUT = 5_000;
const FIRST_WAIT = 250;
const LONGEST_WAIT = 10_000;

/**
 * Listens to what other copies of the service on the same PostgreSQL tell of reports, on a connection of its own for as
 * long as the service runs. When the connection breaks it is made anew, and everybody who waits looks for themselves:
 * what was told meanwhile was told to nobody.
 */
export function hearOthers(app: FastifyInstance, connectionString: string, news: ReportNews): void {
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let wait = FIRST_WAIT;

  const connect = async (): Promise<void> => {
    const next = new Client({
      connectionString,
      application_name: 'frontcounter news',
      connectionTimeoutMillis: CONNECT_TIMEOUT,
      keepAlive: true,
    });
    client = next;
    let ended = false;
    const again = (): void => {
      if (ended) return;
      ended = true;
      next.removeAllListeners('notification');
      void next.end().catch(() => undefined);
      if (stopped) return;
      timer = setTimeout(() => void connect(), wait);
      wait = Math.min(LONGEST_WAIT, wait * 2);
    };
    next.on('error', again);
    next.on('end', again);
    next.on('notification', ({ payload }) => {
      if (payload !== undefined) news.tell(payload);
    });
    try {
      await next.connect();
      await next.query(`LISTEN ${NEWS_CHANNEL}`);
      wait = FIRST_WAIT;
      news.tellAll();
    } catch (error) {
      if (!stopped) app.log.warn({ err: error }, 'news of other copies cannot be heard');
      again();
    }
  };

  app.addHook('onReady', connect);
  app.addHook('onClose', async () => {
    stopped = true;
    clearTimeout(timer);
    await client?.end().catch(() => undefined);
  });
}
