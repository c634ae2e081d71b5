import { cpSync, existsSync } from 'node:fs';

/**
 * Lays an empty database with all its tables into a data folder that has none. Making one takes many times as long as
 * copying it, and `npm test` makes one for all tests. Without TEST_EMPTY_DATABASE the service makes its own.
 */
export function layEmptyDatabase(dataFolder: string): void {
  const made = process.env.TEST_EMPTY_DATABASE;
  if (made !== undefined && !existsSync(dataFolder)) cpSync(made, dataFolder, { recursive: true });
}
