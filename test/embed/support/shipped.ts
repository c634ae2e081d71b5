import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CDN } from './sites.js';

const { version } = JSON.parse(readFileSync('packages/components/package.json', 'utf8')) as { version: string };

/** Name of the built release, and of its folder. */
export const RELEASE = `v${version}`;

/** The published integrity of each file, by its name in the release's folder. */
export const integrity = JSON.parse(readFileSync(`${CDN}/${RELEASE}/integrity.json`, 'utf8')) as Record<string, string>;

/** A file's name without its hash: `report-form`, `data/lost-property.json`. */
export const plainName = (file: string) => file.replace(/\.[\w-]{10}\.js$/, '');

export const read = (file: string) => readFileSync(`${CDN}/${RELEASE}/${file}`, 'utf8');

export const integrityOf = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** The built files as if they were of another release: its name in each, and every hash made anew. */
export function asRelease(name: string): ReadonlyMap<string, string> {
  const order = (file: string) => ['manifest', 'frontcounter.js'].indexOf(plainName(file));
  const files = Object.keys(integrity).sort((a, b) => order(a) - order(b));
  const changed = new Map<string, string>();
  const hashes = new Map<string, string>();
  for (const file of files) {
    let text = read(file).replaceAll(RELEASE, name);
    for (const [before, after] of hashes) text = text.replaceAll(before, after);
    const before = integrity[file] ?? '';
    const after = integrityOf(text);
    hashes.set(before, after);
    const hashPart = (value: string) => value.slice(7, 17).replaceAll('+', '-').replaceAll('/', '_');
    changed.set(`/${name}/${file.replace(hashPart(before), hashPart(after))}`, text);
  }
  return changed;
}
