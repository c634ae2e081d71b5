import { resolve } from 'node:path';
import { build, minify } from 'vite';
import { toAscii } from './ascii.js';

/**
 * Bundles the loader, with the table of its release, as one classic script that is a valid module script too.
 *
 * @param {import('../../packages/components/dist/loader/release.js').Release} table
 */
export async function bundleLoader(table) {
  const built = await build({
    configFile: 'vite.config.ts',
    logLevel: 'warn',
    define: { FRONTCOUNTER_RELEASE: JSON.stringify(table) },
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve('packages/components/dist/loader/loader.js'), formats: ['iife'], name: 'unused' },
    },
  });
  const [result] = Array.isArray(built) ? built : [];
  const [file, ...others] = result?.output ?? [];
  if (file?.type !== 'chunk' || others.length) throw new Error('The loader must be one file.');
  const { code, errors } = await minify('frontcounter.js', file.code, {
    module: false,
    compress: { target: 'es2022' },
  });
  if (errors.length) throw new Error(errors.map(({ message }) => message).join('\n'));
  return toAscii(code);
}
