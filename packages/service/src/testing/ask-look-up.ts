import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { createService, type ServiceSurroundings } from '../service.js';
import { configFor, removeFolder, temporaryFolder, unreachableDatabase } from './service-fixture.js';

/** Asks a service with this source, whose configuration names none, and that has no database: look-ups need none. */
export async function askLookUp(
  request: InjectOptions,
  source: Pick<ServiceSurroundings, 'addresses' | 'areas'>,
): Promise<{ reply: LightMyRequestResponse; log: string }> {
  const folder = temporaryFolder();
  const log: string[] = [];
  const app = await createService(configFor(folder), {
    database: unreachableDatabase(),
    logStream: { write: (line) => void log.push(line) },
    ...source,
  });
  const reply = await app.inject(request);
  await app.close();
  removeFolder(folder);
  return { reply, log: log.join('') };
}
