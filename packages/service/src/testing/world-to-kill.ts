import { createHash } from 'node:crypto';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openDatabase, type Database } from '../database/database.js';
import { configFor, removeFolder, SUSSEX_KEY, temporaryFolder, type DatabaseKind } from './service-fixture.js';
import { environmentFor } from './service-process.js';

/** The service that kill tests run: its outbox does not wait long. */
export const FAST_SERVICE = fileURLToPath(new URL('./fast-service.ts', import.meta.url));

/** How often a test kills. TEST_KILLS asks for more than a quick check needs. */
export const KILLS = Number(process.env.TEST_KILLS ?? 1);

/** A database of its own, what a service needs to run on it as a process, and a way in beside that service. */
export interface WorldToKill {
  readonly environment: Record<string, string>;
  readonly open: () => Promise<Database>;
}

/** Sends mail to `mailUrl`, and knows the officer's key of Sussex. Gone when the test ends. */
export async function worldToKill(
  kind: DatabaseKind,
  t: TestContext,
  mailUrl: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<WorldToKill> {
  const folder = temporaryFolder();
  const config = configFor(folder);
  const { databaseUrl, remove } = await kind.make(config.dataFolder);
  t.after(async () => {
    await remove();
    removeFolder(folder);
  });
  const sha256 = createHash('sha256').update(SUSSEX_KEY).digest('hex');
  return {
    open: () => openDatabase({ ...config, ...(databaseUrl !== undefined && { databaseUrl }) }),
    environment: environmentFor(folder, {
      ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
      FRONTCOUNTER_OFFICER_KEYS: JSON.stringify({ 'sussex-desk': { sha256, forces: ['sussex'] } }),
      FRONTCOUNTER_MAIL: 'smtp',
      FRONTCOUNTER_MAIL_FROM: 'no-reply@sussex.police.example',
      FRONTCOUNTER_SMTP_URL: mailUrl,
      ...settings,
    }),
  };
}
