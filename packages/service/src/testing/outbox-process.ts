/**
 * A process that does nothing but deliver the outbox, to be killed: `outbox-process.ts <data folder> <ledger file>`. It
 * "delivers" by writing the message's id into the ledger, which a recipient reads, and fails every third time.
 */
import { appendFileSync } from 'node:fs';
import { openDatabase } from '../database/database.js';
import { OutboxWorker } from '../outbox/outbox-worker.js';

const [dataFolder = '', ledger = ''] = process.argv.slice(2);
const { DATABASE_URL: databaseUrl } = process.env;
const db = await openDatabase({ dataFolder, ...(databaseUrl !== undefined && { databaseUrl }) });
const silent = (): void => undefined;
const worker = new OutboxWorker({
  db,
  handlers: {
    'report-received': async ({ id }) => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
      if (Math.random() < 1 / 6) throw new Error('It failed before.');
      appendFileSync(ledger, `${id}\n`);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
      if (Math.random() < 1 / 6) throw new Error('It failed after it was delivered.');
    },
  },
  log: { info: silent, warn: silent, error: silent },
  now: () => new Date(),
  timing: { poll: 20, delivery: 2_000, lease: 3_000 },
  wait: () => Math.random() * 40,
});
worker.start();
process.stdout.write('delivering\n');
process.on('SIGTERM', () => {
  void worker.stop().then(async () => {
    await db.destroy();
    process.exit(0);
  });
});
// Its timers and an idle PGlite keep no process alive.
setInterval(() => undefined, 60_000);
