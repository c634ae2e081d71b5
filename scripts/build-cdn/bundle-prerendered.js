import { resolve } from 'node:path';
import { build } from 'vite';
import { minifyTemplates } from './minify-templates.js';
import { toFactory } from './to-factory.js';

export const PRERENDERED = 'prerendered';

/** Style sheets need nothing of Lit but its tag, and no element is here to take them. */
const lit = `export const css = (strings, ...values) => ({ cssText: String.raw({ raw: strings }, ...values.map((value) => value.cssText ?? value)) });
export const unsafeCSS = (cssText) => ({ cssText });`;

/**
 * Bundles what shows a prerendered page, apart from all other code: it comes before any of it.
 *
 * @param {string} release
 * @returns {Promise<import('./bundle-widgets.js').Chunk>}
 */
export async function bundlePrerendered(release) {
  const built = await build({
    configFile: 'vite.config.ts',
    logLevel: 'warn',
    plugins: [
      minifyTemplates(),
      {
        name: 'styles-without-lit',
        enforce: 'pre',
        resolveId: (id) => (id === 'lit' ? '\0lit' : undefined),
        load: (id) => (id === '\0lit' ? lit : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve('packages/components/dist/loader/show-prerendered.js'), formats: ['cjs'] },
      rolldownOptions: { output: { strict: false, generatedCode: { symbols: false } } },
    },
  });
  const [result] = Array.isArray(built) ? built : [];
  const [file, ...others] = result?.output ?? [];
  if (file?.type !== 'chunk' || others.length) throw new Error('What shows a prerendered page must be one file.');
  const code = await toFactory(release, PRERENDERED, file.code, new Set(), new Set());
  return { chunk: PRERENDERED, code, needs: [], isWidget: false, language: undefined };
}
