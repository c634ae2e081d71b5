import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readConfig } from '../config.js';
import { openDatabase } from '../database/database.js';
import { loadDefinitions } from '../definitions/load-definitions.js';
import { createForces } from '../forces.js';
import { ProblemError } from '../http/problems.js';
import { canonicalJson } from '../submissions/json-text.js';
import { publishAlert } from './publish-alert.js';
import { readAlert } from './read-alert.js';

const USAGE = `frontcounter-service alert <file>   sends the alert in a file: JSON, as POST /v1/alerts takes it
`;

/**
 * The operator's command for alerts: writes the messages, which leave when a service runs. The same alert a second time is
 * not sent again, so that the command can be repeated when nobody knows how far it came.
 *
 * @param words What follows `alert` on the command line.
 * @returns the exit code.
 */
export async function runAlertCommand(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  write: (text: string) => void,
): Promise<number> {
  const [file, ...more] = words;
  if (file === undefined || more.length > 0) {
    write(USAGE);
    return 2;
  }
  const config = readConfig(environment);
  const services = loadDefinitions(config.definitionsFolder);
  const alert = read(file, (body) => readAlert(body, { services, forces: createForces(config.forces) }));
  if (typeof alert === 'string') {
    write(`${alert}\n`);
    return 1;
  }
  const key = `alert ${createHash('sha256').update(canonicalJson(alert)).digest('hex')}`;
  const db = await openDatabase(config);
  try {
    const { id, at, recipients, isReplay } = await publishAlert(db, alert, { key, at: new Date(), by: 'command-line' });
    const people = recipients === 1 ? '1 person' : `${recipients} people`;
    write(
      isReplay
        ? `This alert was sent to ${people} at ${at} (${id}). Nothing was sent again.\n`
        : `${people} will get the alert ${id}.\n`,
    );
    return 0;
  } finally {
    await db.destroy();
  }
}

/** What is in the file, or a sentence on why that cannot be sent. */
function read<T extends object>(file: string, parse: (body: unknown) => T): T | string {
  let body: unknown;
  try {
    body = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return `${file} ${error instanceof SyntaxError ? 'is not JSON' : 'cannot be read'}.`;
  }
  try {
    return parse(body);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { title, errors = [] } = error.body;
    return [title, ...errors.map(({ pointer, code }) => `- ${pointer}: ${code}`)].join('\n');
  }
}
