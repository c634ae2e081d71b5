import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';

/** As `ID_PATTERN` in packages/schemas: ids stand in addresses, file names and stored reports. */
const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const longest = 40;

/** Something that the person at the keyboard can put right. */
class Refusal extends Error {}

/**
 * @param {string | undefined} id
 * @param {string} example how the whole command is written
 * @returns {string}
 */
export function readId(id, example) {
  if (id === undefined) throw new Refusal(`Give it an id, like: ${example}`);
  if (!idPattern.test(id) || id.length > longest) {
    throw new Refusal(
      `"${id}" cannot be an id. Use lower-case words joined by hyphens, ${longest} characters at most, like: ${example}`,
    );
  }
  return id;
}

/** `date-input` as a class, a name and words. */
export const pascal = (/** @type {string} */ id) => id.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());
export const camel = (/** @type {string} */ id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
export const words = (/** @type {string} */ id) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/**
 * Writes new files, all or none.
 *
 * @param {Record<string, string>} files contents by path from the repository's root
 */
async function write(files) {
  const there = Object.keys(files).filter((path) => existsSync(path));
  if (there.length > 0)
    throw new Refusal(`There is already ${there.join(', ')}. Choose another id, or remove it first.`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true });
    // How a line breaks depends on how long the id is.
    writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
    console.log(`  ${path}`);
  }
}

/**
 * Runs a generator: writes its files and says what to do next.
 *
 * @param {(args: string[]) => { files: Record<string, string>, next: string[] }} make
 */
export async function create(make) {
  try {
    const { files, next } = make(process.argv.slice(2));
    await write(files);
    console.log(`\nNext:\n${next.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
