/**
 * @typedef {{ name: string, privacy?: string, fieldName?: string }} Member
 * @typedef {{ members?: Member[], attributes?: Member[], events?: Member[] }} Declaration
 * @typedef {{ path: string, declarations?: Declaration[] }} Module
 */

const published = (/** @type {string} */ path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/**
 * The analyzer takes each reactive property for an attribute, and each dispatched event for a public one.
 *
 * @param {Declaration} declaration
 */
function leaveOutInternals(declaration) {
  const hidden = new Set(
    declaration.members
      ?.filter(({ privacy }) => privacy === 'private' || privacy === 'protected')
      .map(({ name }) => name),
  );
  if (declaration.members) declaration.members = declaration.members.filter(({ name }) => !hidden.has(name));
  if (declaration.attributes) {
    declaration.attributes = declaration.attributes.filter(({ fieldName = '' }) => !hidden.has(fieldName));
  }
  if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name.startsWith('police-'));
}

/** The manifest describes what the package's users meet: its public side, and the files that it holds. */
const publicSide = {
  name: 'public-side',
  /** @param {{ customElementsManifest: { modules: Module[] } }} context */
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.declarations?.forEach(leaveOutInternals);
      // `path` and every `module` in it name a file of the package.
      const withPaths = /** @type {Module} */ (
        JSON.parse(JSON.stringify(module), (key, /** @type {unknown} */ value) =>
          (key === 'path' || key === 'module') && typeof value === 'string' ? published(value) : value,
        )
      );
      Object.assign(module, withPaths);
    }
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: [
    'src/**/*.test.ts',
    'src/**/*.examples.ts',
    'src/examples.ts',
    'src/loader/**',
    'src/**/{testing,test-data}/**',
  ],
  outdir: 'dist',
  litelement: true,
  plugins: [publicSide],
};
