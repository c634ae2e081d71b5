import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'vite';

/** What a web team's bundler keeps of a page script with this text. */
async function bundled(text: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, rolldownOptions: { input: 'page.js' } },
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id.endsWith('page.js') ? `${import.meta.dirname}/page.js` : null),
        load: (id) => (id.endsWith('/page.js') ? text : null),
      },
    ],
  });
  assert.ok('output' in result);
  return result.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
}

describe('side effects', () => {
  it('importing a package for nothing leaves nothing', async () => {
    for (const name of ['schemas', 'themes', 'components']) {
      const code = await bundled(`import {} from '@frontcounter/${name}';\nimport '@frontcounter/${name}';`);
      assert.equal(code.replace(/\/\/.*/g, '').trim(), '', name);
    }
  });

  it('importing a class defines no element', async () => {
    const code = await bundled(
      `import { PoliceReportForm } from '@frontcounter/components';\nconsole.log(PoliceReportForm);`,
    );
    assert.ok(/PoliceReportForm = class|class PoliceReportForm/.test(code), 'the class is there');
    assert.ok(!code.includes('customElements.define'), 'and nothing defines it');
  });

  it('importing what defines an element is kept, though nothing is taken from it', async () => {
    const code = await bundled(`import '@frontcounter/components/define/report-form.js';`);
    assert.ok(/customElements\.define\(["']police-report-form["']/.test(code));
  });
});
