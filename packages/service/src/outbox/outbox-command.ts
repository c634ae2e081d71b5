import { readDatabaseConfig } from '../config.js';
import { openDatabase, type Database } from '../database/database.js';
import { listDeadLetters, retryDeadLetters } from './dead-letters.js';

const USAGE = `frontcounter-service outbox list         messages that were given up on: id, topic, force, since, tries, why
frontcounter-service outbox retry <id>   tries one of them again
frontcounter-service outbox retry --all  tries all of them again
`;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The operator's command for messages that did not leave. It opens the database that the environment names; the embedded
 * one only while no service runs on it.
 *
 * @param words What follows `outbox` on the command line.
 * @returns the exit code.
 */
export async function runOutboxCommand(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  write: (text: string) => void,
): Promise<number> {
  const [verb = '', which = '', ...more] = words;
  const isKnown = verb === 'list' ? which === '' : verb === 'retry' && (which === '--all' || UUID.test(which));
  if (!isKnown || more.length > 0) {
    write(USAGE);
    return 2;
  }
  const db = await openDatabase(readDatabaseConfig(environment));
  try {
    return verb === 'list' ? await list(db, write) : await retry(db, which, write);
  } finally {
    await db.destroy();
  }
}

async function list(db: Database, write: (text: string) => void): Promise<number> {
  const letters = await listDeadLetters(db);
  for (const { id, topic, force, abandoned_at: since, attempts, fault } of letters)
    write(`${[id, topic, force, since?.toISOString(), attempts, fault ?? ''].join('\t')}\n`);
  if (letters.length === 0) write('No message was given up on.\n');
  return 0;
}

async function retry(db: Database, which: string, write: (text: string) => void): Promise<number> {
  const count = await retryDeadLetters(db, new Date(), which === '--all' ? undefined : which.toLowerCase());
  write(`${count} ${count === 1 ? 'message' : 'messages'} will be tried again.\n`);
  return count > 0 || which === '--all' ? 0 : 1;
}
