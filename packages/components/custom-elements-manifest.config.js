import { baseTokens } from '@frontcounter/themes';

/**
 * @typedef {{ name: string, privacy?: string, fieldName?: string }} Member
 * @typedef {{ members?: Member[], attributes?: Member[], events?: Member[], superclass?: { name: string },
 *   cssProperties?: { name: string, description?: string, default?: string }[] }} Declaration
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

/** The tokens that a page may set, on `:root` or on a widget, each with its value in the light scheme. */
const tokens = Object.entries({ ...baseTokens.light, ...baseTokens.shape }).flatMap(([name, token]) => {
  if (typeof token !== 'object') return [];
  const value = Array.isArray(token.$value) ? token.$value.join(', ') : String(token.$value);
  return {
    name: `--police-${name}`,
    default: value.replace(/^\{light\.(.+)\}$/, 'var(--police-$1)'),
    ...('$description' in token && { description: token.$description }),
  };
});

/** The manifest describes what the package's users meet: its public side, and the files that it holds. */
const publicSide = {
  name: 'public-side',
  /** @param {{ customElementsManifest: { modules: Module[] } }} context */
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.declarations?.forEach(leaveOutInternals);
      for (const declaration of module.declarations ?? [])
        if (declaration.superclass?.name === 'PoliceWidget') declaration.cssProperties = tokens;
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
