import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { layEmptyDatabase } from './empty-database.js';
import { SUSSEX } from './service-fixture.js';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

export interface ServiceProcess {
  readonly child: ChildProcess;
  readonly origin: string;
  /** What it has written to standard error. */
  readonly errors: () => string;
}

export function environmentFor(folder: string, extra: Record<string, string> = {}): Record<string, string> {
  layEmptyDatabase(`${folder}/data`);
  return {
    PATH: process.env.PATH ?? '',
    SERVICE_HOST: '127.0.0.1',
    SERVICE_PORT: '0',
    FRONTCOUNTER_DATA: `${folder}/data`,
    FRONTCOUNTER_DEFINITIONS: `${folder}/definitions`,
    FRONTCOUNTER_FORCES: JSON.stringify({ sussex: { origins: [SUSSEX] } }),
    ...extra,
  };
}

/** Runs main.ts, or another program, as its own process and gives it once it listens, or once it has ended. */
export async function spawnService(environment: Record<string, string>, program = MAIN): Promise<ServiceProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const listening = new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const origin = /Server listening at (http:\/\/[^"]+)/.exec(line)?.[1];
      if (origin !== undefined) resolve(origin);
    });
  });
  const origin = await Promise.race([listening, once(child, 'close').then(() => '')]);
  return { child, origin, errors: () => errors };
}

export async function stopped(service: ServiceProcess): Promise<{ code: number | null; signal: string | null }> {
  if (service.child.exitCode === null && service.child.signalCode === null) await once(service.child, 'exit');
  return { code: service.child.exitCode, signal: service.child.signalCode };
}
