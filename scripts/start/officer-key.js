import { createHash, randomBytes } from 'node:crypto';

/**
 * The key of the officer's page: new at each start, and shown to everybody who opens the page. So there is none beside a
 * database that others write to, nor where the operator has set keys.
 *
 * @param {Readonly<Record<string, string | undefined>>} environment
 */
export function demoOfficerKey({ DATABASE_URL, FRONTCOUNTER_OFFICER_KEYS }) {
  return DATABASE_URL || FRONTCOUNTER_OFFICER_KEYS ? undefined : `demo-${randomBytes(12).toString('hex')}`;
}

/**
 * The setting that lets it open every force's reports.
 *
 * @param {string} key
 * @param {readonly string[]} forces
 */
export function officerKeysFor(key, forces) {
  const sha256 = createHash('sha256').update(key).digest('hex');
  return JSON.stringify({ demonstration: { sha256, forces } });
}
