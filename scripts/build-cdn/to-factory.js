import { minify, parseSync, Visitor } from 'vite';
import { toAscii } from './ascii.js';

/**
 * Wraps a CommonJS file as a classic script that stores its code as a function and runs none of it. `import()` becomes
 * `loadChunk()`, which verifies before it runs: see `packages/components/src/loader/chunks.ts`.
 *
 * @param {string} release
 * @param {string} chunk
 * @param {string} code
 * @param {ReadonlySet<string>} chunks All that may be loaded.
 * @param {ReadonlySet<string>} needs Those that have arrived with it, and may be required.
 */
export async function toFactory(release, chunk, code, chunks, needs) {
  const body = code
    // Rolldown writes `import()` so in CommonJS, whatever `dynamicImportInCjs` says. It would run what has not arrived.
    .replace(/\bPromise\.resolve\(\)\.then\(\(\) => require\((["'`])\.\/([\w.-]+)\.js\1\)\)/g, 'loadChunk("$2")')
    .replace(
      /\b(require|import)\((["'`])\.\/([\w.-]+)\.js\2\)/g,
      (_, how, _quote, name) => `${how === 'import' ? 'loadChunk' : how}("${name}")`,
    );
  const script = `self[Symbol.for("frontcounter ${release}")]["${chunk}"] = function (exports, require, loadChunk) {"use strict";${body}\n};`;
  checkRequests(chunk, script, chunks, needs);
  const { code: minified, errors } = await minify(`${chunk}.js`, script, {
    module: false,
    compress: { target: 'es2022' },
  });
  if (errors.length) throw new Error(`${chunk}: ${errors.map(({ message }) => message).join('\n')}`);
  return toAscii(minified);
}

/**
 * Nothing may load by other means than the loader: what the browser fetches for an `import` is not verified.
 *
 * @param {string} chunk
 * @param {string} script
 * @param {ReadonlySet<string>} chunks
 * @param {ReadonlySet<string>} needs
 */
function checkRequests(chunk, script, chunks, needs) {
  const { program, errors } = parseSync(`${chunk}.js`, script, { sourceType: 'script' });
  if (errors.length) throw new Error(`${chunk}: ${errors.map(({ message }) => message).join('\n')}`);
  const refuse = (/** @type {string} */ what) => {
    throw new Error(`${chunk} must load by the loader alone, but holds ${what}.`);
  };
  new Visitor({
    ImportExpression: () => refuse('an import() of something unknown'),
    MetaProperty: ({ meta }) => meta.name === 'import' && refuse('import.meta'),
    CallExpression({ callee, arguments: [asked] }) {
      if (callee.type !== 'Identifier' || !['require', 'loadChunk', 'importScripts'].includes(callee.name)) return;
      const known = callee.name === 'require' ? needs : chunks;
      if (asked?.type !== 'Literal' || !known.has(String(asked.value))) refuse(`${callee.name}() of something unknown`);
    },
  }).visit(program);
}
