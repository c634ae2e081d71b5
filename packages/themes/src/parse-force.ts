import { ForceError, type Contacts, type Force } from './force.js';
import { parseHex } from './color.js';
import { baseTheme } from './theme.js';
import { flattenTokens, resolveToken, type TokenGroup } from './tokens.js';

const KEYS = [
  '$schema',
  'id',
  'name',
  'website',
  'languages',
  'contacts',
  'exitAddress',
  'unconfirmed',
  'notes',
  'tokens',
];
/** What serves everywhere in England and Wales, and where a force's file names no other. */
const nationalContacts: Contacts = { emergency: '999', nonEmergency: '101' };
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const TELEPHONE = /^\+?\d{3,15}$/;
const LENGTH = /^(?:0|\d+(?:\.\d+)?px)$/;
// What may stand in a style sheet: nothing that could close the declaration it is written into.
const CSS_VALUE = /^[\w\s.,%#"'-]+$/;

/** Checks the parsed JSON of a force file. Throws `ForceError` with every fault found. */
export function parseForce(json: unknown): Force {
  const file = record(json);
  const id = typeof file['id'] === 'string' ? file['id'] : '?';
  const faults = [...shapeFaults(file), ...tokenFaults(record(file['tokens']) as TokenGroup)];
  if (faults.length) throw new ForceError(id, faults);
  return { ...file, contacts: { ...nationalContacts, ...record(file['contacts']) } } as unknown as Force;
}

function shapeFaults(file: Readonly<Record<string, unknown>>): string[] {
  const { id, website, languages, contacts, exitAddress, unconfirmed, tokens } = file;
  const name = record(file['name']);
  const { emergency, nonEmergency } = { ...nationalContacts, ...record(contacts) };
  const faults = Object.keys(file)
    .filter((key) => !KEYS.includes(key))
    .map((key) => `"${key}" is not a key of a force file. Use ${KEYS.slice(1).join(', ')}.`);
  const expect = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const listed: readonly unknown[] = Array.isArray(languages) ? languages : [];
  const tags = listed.filter((tag) => matches(LANGUAGE, tag));
  expect(matches(/^[a-z]+(?:-[a-z]+)*$/, id), '"id" must be lower-case words joined by hyphens.');
  expect(
    website === undefined || matches(/^https:\/\/[\w.-]+\/?$/, website),
    '"website" must be an https address without a path.',
  );
  expect(
    tags.length > 0 && tags.length === listed.length,
    '"languages" must be a list of language tags, such as ["en", "cy"].',
  );
  for (const tag of new Set(['en', ...tags]))
    expect(matches(/\S/, name[tag]), `"name.${tag}" must be the display name in that language.`);
  expect(
    contacts === undefined || (typeof contacts === 'object' && contacts !== null),
    '"contacts" must be a group of telephone numbers; leave it out where 999 and 101 serve.',
  );
  expect(matches(TELEPHONE, emergency), '"contacts.emergency" must be a telephone number, such as "999".');
  expect(matches(TELEPHONE, nonEmergency), '"contacts.nonEmergency" must be a telephone number, such as "101".');
  expect(
    exitAddress === undefined || matches(/^https:\/\/[^\s/]+(?:\/\S*)?$/, exitAddress),
    '"exitAddress" must be an https address, such as "https://www.bbc.co.uk/weather".',
  );
  expect(
    Array.isArray(unconfirmed),
    '"unconfirmed" must be a list of what the force has yet to confirm; empty when it has confirmed all.',
  );
  expect(
    typeof tokens === 'object' && tokens !== null,
    '"tokens" must be a group of tokens; empty when nothing differs.',
  );
  return faults;
}

function tokenFaults(tokens: TokenGroup): string[] {
  const own = flattenTokens(tokens);
  const all = new Map([...baseTheme, ...own]);
  return [...own].flatMap(([path]) => {
    if (!baseTheme.has(path)) return [`Token {${path}} is unknown. Use one of ${[...baseTheme.keys()].join(', ')}.`];
    try {
      const css = resolveToken(all, path);
      if (!path.startsWith('shape.')) parseHex(css);
      if (path === 'shape.radius' && !LENGTH.test(css))
        return [`Token {${path}}: "${css}" is not a length. Write it in px.`];
      return CSS_VALUE.test(css) ? [] : [`Token {${path}} holds characters that a style sheet cannot take.`];
    } catch (error) {
      return [error instanceof Error ? `Token {${path}}: ${error.message}` : `Token {${path}} cannot be read.`];
    }
  });
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function matches(pattern: RegExp, value: unknown): value is string {
  return typeof value === 'string' && pattern.test(value);
}
