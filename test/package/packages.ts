import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export type PackageName = 'schemas' | 'themes' | 'components' | 'service';
export const packageNames: readonly PackageName[] = ['schemas', 'themes', 'components', 'service'];

/** A package's folder, absolute. */
export const folderOf = (name: PackageName): string => join(root, 'packages', name);

export interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly customElements?: string;
  readonly bin?: Record<string, string>;
  readonly exports: Record<string, unknown>;
  readonly dependencies?: Record<string, string>;
}

export const packageJsonOf = (name: PackageName): PackageJson =>
  JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')) as PackageJson;

/** Paths of the files that `npm publish` would send. */
export function packedFiles(name: PackageName): readonly string[] {
  const printed = execFileSync('npm', ['pack', '--dry-run', '--json'], {
    cwd: folderOf(name),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const packs = Object.values(JSON.parse(printed) as Record<string, { files: { path: string }[] }>);
  return packs.flatMap(({ files }) => files.map(({ path }) => path));
}
