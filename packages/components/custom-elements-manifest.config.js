const published = (/** @type {string | undefined} */ path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** The manifest describes the files that the package holds, not the sources they were made from. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.path = published(module.path);
      for (const entry of [...(module.declarations ?? []), ...(module.exports ?? [])]) {
        for (const reference of [entry.declaration, entry.superclass, ...(entry.members ?? []).map((m) => m.inheritedFrom)]) {
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
