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
    // `schemas` as a whole makes the engine know every question type; `schemas/engine` is the part that does nothing.
    for (const name of ['schemas/engine', 'themes', 'components']) {
      const code = await bundled(`import {} from '@frontcounter/${name}';\nimport '@frontcounter/${name}';`);
      assert.equal(code.replace(/\/\/.*/g, '').trim(), '', name);
    }
  });

  it('importing the engine whole keeps every question type, though none is named', async () => {
    const whole = await bundled(`import { createJourney } from '@frontcounter/schemas';\nconsole.log(createJourney);`);
    const bare = await bundled(
      `import { createJourney } from '@frontcounter/schemas/engine';\nconsole.log(createJourney);`,
    );
    assert.match(whole, /textarea/);
    assert.doesNotMatch(bare, /textarea/);
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

  it('a report form keeps what its engine learns later: content of pages, and warnings', async () => {
    const code = await bundled(`import '@frontcounter/components/define/report-form.js';`);
    assert.match(code, /addPageParts\(laterPageParts\)/);
  });
});
