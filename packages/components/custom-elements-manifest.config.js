const published = (/** @type {string} */ path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/**
 * @typedef {{ module?: string }} Reference
 * @typedef {{ declaration?: Reference, superclass?: Reference, members?: { inheritedFrom?: Reference }[] }} Entry
 * @typedef {{ modules: { path: string, declarations?: Entry[], exports?: Entry[] }[] }} Manifest
 */

/** The manifest describes the files that the package holds, not the sources they were made from. */
const publishedPaths = {
  name: 'published-paths',
  /** @param {{ customElementsManifest: Manifest }} context */
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.path = published(module.path);
      for (const entry of [...(module.declarations ?? []), ...(module.exports ?? [])]) {
        for (const reference of [
          entry.declaration,
          entry.superclass,
          ...(entry.members ?? []).map((m) => m.inheritedFrom),
        ]) {
          if (reference?.module) reference.module = published(reference.module);
        }
      }
    }
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.examples.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [publishedPaths],
};
