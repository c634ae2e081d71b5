import { noteBuilt } from './support/build-stamp.js';
import { run } from './support/processes.js';

/** @type {{ title: string, args: string[], cwd?: string }[]} */
const steps = [
  {
    title: 'packages',
    args: ['node_modules/typescript/bin/tsc', '-b', 'packages/components', 'packages/service'],
  },
  { title: 'JSON Schema and OpenAPI', args: ['scripts/write-schemas.js'] },
  {
    title: 'custom-elements manifest',
    args: ['../../node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet'],
    cwd: 'packages/components',
  },
  { title: 'files for the script tag', args: ['scripts/build-cdn.js'] },
];

async function main() {
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
