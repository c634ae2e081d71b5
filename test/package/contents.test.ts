import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folderOf, packageJsonOf, packageNames, packedFiles, type PackageName } from './packages.js';

const always = ['LICENSE', 'README.md', 'package.json'];

/** What each package's users need beside its code, and the shape of every path that may be in it. */
const contents: Record<PackageName, { needed: readonly string[]; data: readonly RegExp[] }> = {
  schemas: {
    needed: [
      'dist/index.js',
      'dist/index.d.ts',
      'service-definition.schema.json',
      'tracker-definition.schema.json',
      'trackers/general/tracker.json',
      'trackers/general/cy.json',
      'services/lost-property/service.json',
      'services/lost-property/cy.json',
      'published/openapi.json',
      'published/lost-property/submission.schema.json',
    ],
    data: [
      /^(service|tracker)-definition\.schema\.json$/,
      /^trackers\/[a-z-]+\/[a-z-]+\.json$/,
      /^services\/[a-z-]+\/[a-z-]+\.json$/,
      /^published\/([a-z-]+\/)?[a-z.-]+\.json$/,
    ],
  },
  themes: {
    needed: [
      'dist/index.js',
      'dist/index.d.ts',
      'forces/sussex.json',
      'dist/css/sussex.css',
      'dist/json/sussex.json',
      'dist/tokens/sussex.dark.tokens.json',
    ],
    data: [/^forces\/[a-z-]+\.json$/, /^dist\/(css\/[a-z-]+\.css|json\/[a-z-]+\.json|tokens\/[a-z.-]+\.tokens\.json)$/],
  },
  components: {
    needed: ['dist/index.js', 'dist/define/report-form.js', 'dist/custom-elements.json', 'cdn/v1/frontcounter.js'],
    data: [
      /^dist\/custom-elements\.json$/,
      /^cdn\/v[\d.]+\/(data\/|themes\/(css|tokens)\/)?[\w.-]+\.(js|json|txt|css)(\.br|\.gz)?$/,
    ],
  },
  service: { needed: ['dist/index.js', 'dist/main.js'], data: [] },
};

describe('what npm pack holds', () => {
  for (const name of packageNames) {
    const files = packedFiles(name);

    it(`${name}: what its users need`, () => {
      for (const path of [...always, ...contents[name].needed]) assert.ok(files.includes(path), `${path} is missing`);
    });

    it(`${name}: nothing else`, () => {
      const allowed = [/^dist\/.+\.(js|d\.ts)$/, ...contents[name].data];
      const others = files.filter((path) => !always.includes(path) && !allowed.some((shape) => shape.test(path)));
      assert.deepEqual(others, []);
    });

    it(`${name}: code that was built from a source of today, and no test`, () => {
      const built = files.filter((path) => /^dist\/.+\.(js|d\.ts)$/.test(path));
      const strays = built.filter((path) => {
        const source = path.replace(/^dist/, 'src').replace(/(\.d\.ts|\.js)$/, '.ts');
        return !existsSync(join(folderOf(name), source)) || /\.test\.|examples\.|\/test-data\/|\/testing\//.test(path);
      });
      assert.ok(built.length > 0);
      assert.deepEqual(strays, []);
    });

    it(`${name}: every file that package.json promises`, () => {
      const { exports, bin = {}, customElements } = packageJsonOf(name);
      const promised =
        JSON.stringify([exports, Object.values(bin), customElements]).match(/(?<=")\.?\/?[\w./-]+\.\w+(?=")/g) ?? [];
      for (const path of promised) {
        assert.ok(files.includes(path.replace(/^\.\//, '')), `package.json names ${path}, which is not packed`);
      }
    });
  }
});
