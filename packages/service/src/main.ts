#!/usr/bin/env node
import { runAlertCommand } from './alerts/alert-command.js';
import { ConfigError, readConfig } from './config.js';
import { FolderInUseError } from './database/folder-lock.js';
import { DefinitionsError } from './definitions/load-definitions.js';
import { runOutboxCommand } from './outbox/outbox-command.js';
import { createService } from './service.js';

/** Milliseconds that requests under way are given when the service is told to stop. */
const STOP_TIMEOUT = 10_000;

async function main(): Promise<void> {
  const [command, ...words] = process.argv.slice(2);
  if (command === 'outbox') {
    process.exitCode = await runOutboxCommand(words, process.env, (text) => void process.stdout.write(text));
    return;
  }
  if (command === 'alert') {
    process.exitCode = await runAlertCommand(words, process.env, (text) => void process.stdout.write(text));
    return;
  }
  const config = readConfig(process.env);
  const service = await createService(config);
  let stopping = false;

  const stop = (signal: string): void => {
    // A terminal sends Ctrl-C to the whole group and a supervisor may add its own: the second changes nothing.
    if (stopping) return;
    stopping = true;
    service.log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), STOP_TIMEOUT).unref();
    service.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);

  await service.listen({ host: config.host, port: config.port });
}

main().catch((error: unknown) => {
  const isOurs = error instanceof ConfigError || error instanceof DefinitionsError || error instanceof FolderInUseError;
  process.stderr.write(`${isOurs ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
