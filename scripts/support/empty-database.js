import { cpSync } from 'node:fs';

/**
 * Makes a database with all its tables and nothing in them, for tests to copy. It needs the built service.
 *
 * @param {string} folder
 */
export async function makeEmptyDatabase(folder) {
  const { openDatabase } = await import('@frontcounter/service');
  await (await openDatabase({ dataFolder: folder })).destroy();
}

/**
 * Lays the empty database of this run of tests into a data folder. Outside `npm test` the service makes its own there.
 *
 * @param {string} folder
 */
export function layEmptyDatabase(folder) {
  const made = process.env['TEST_EMPTY_DATABASE'];
  if (made !== undefined) cpSync(made, folder, { recursive: true });
}
