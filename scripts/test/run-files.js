import { run } from 'node:test';
import { parseArgs } from 'node:util';
import nodeReporter from './node-reporter.js';

/**
 * `node --test` for files in the order given, which its command line would sort: what takes longest begins first, so that it is not
 * waited for alone at the end.
 *
 * `node [--import …] scripts/test/run-files.js --side-by-side=2 --minutes=10 file …`
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'side-by-side': { type: 'string', default: '1' }, minutes: { type: 'string', default: '10' } },
});

run({
  files: positionals,
  concurrency: Number(values['side-by-side']),
  // Of each file, as each runs in a process of its own.
  timeout: Number(values.minutes) * 60_000,
})
  .on('test:fail', () => {
    process.exitCode = 1;
  })
  .compose(nodeReporter)
  .pipe(process.stdout);
