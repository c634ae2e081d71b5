import { existsSync, readdirSync, rmSync } from 'node:fs';
import { noteBuilt } from './support/build-stamp.js';
import { run } from './support/processes.js';

/** @type {{ title: string, args: string[], cwd?: string }[]} */
const steps = [
  {
    title: 'packages',
    args: ['node_modules/typescript/bin/tsc', '-b', 'packages/components', 'packages/service'],
  },
  { title: 'themes', args: ['scripts/build-themes.js'] },
  { title: 'JSON Schema and OpenAPI', args: ['scripts/write-schemas.js'] },
  {
    title: 'custom-elements manifest',
    args: ['../../node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet'],
    cwd: 'packages/components',
  },
  { title: 'files for the script tag', args: ['scripts/build-cdn.js'] },
];

/** Sources that no package ships: as `exclude` in the packages' tsconfig.json. */
const unshipped = /\.test$|(^|[./])examples$|(^|\/)(test-data|testing)\//;

/** The compiler leaves behind what it built from a source that has since been renamed; a package must not ship it. */
function removeStrays() {
  for (const name of readdirSync('packages')) {
    const dist = `packages/${name}/dist`;
    if (!existsSync(dist)) continue;
    for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
      const source = /^(.*?)(\.d\.ts|\.js)$/.exec(path)?.[1];
      if (source === undefined) continue;
      const isStray = unshipped.test(source) || !existsSync(`packages/${name}/src/${source}.ts`);
      if (isStray) rmSync(`${dist}/${path}`);
    }
  }
}

async function main() {
  removeStrays();
  for (const { title, args, cwd = '.' } of steps) {
    const code = await run(process.execPath, args, { cwd });
    if (code === 0) continue;
    console.log(`Building the ${title} failed.`);
    return code;
  }
  noteBuilt();
  return 0;
}

process.exitCode = await main();
