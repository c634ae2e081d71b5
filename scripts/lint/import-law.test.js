import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { root } from '../support/processes.js';

/** @type {ESLint} */
let eslint;
before(() => {
  // The files below exist only in this test, so the compiler knows no types for them.
  eslint = new ESLint({ cwd: root, overrideConfig: ts.configs.disableTypeChecked });
});

/**
 * What the project's own lint says of a file with this text at this path.
 *
 * @param {string} path
 * @param {string} text
 */
async function lint(path, text) {
  const [result] = await eslint.lintText(text, { filePath: `${root}${path}` });
  return (result?.messages ?? []).filter(({ ruleId }) => ruleId !== '@typescript-eslint/no-unused-vars');
}

const within = (/** @type {string} */ folder) => `packages/components/src/${folder}/snippet.ts`;

/** Each line of the law: a file, an import that breaks it, and words that its message must have. */
const broken = /** @type {[line: string, path: string, text: string, message: RegExp][]} */ ([
  [
    'themes to schemas',
    'packages/themes/src/snippet.ts',
    `import { view } from '@frontcounter/schemas';\nview();`,
    /themes ──► nothing.*themes may not import schemas/,
  ],
  [
    'themes to the registry',
    'packages/themes/src/snippet.ts',
    `import { z } from 'zod';\nz();`,
    /themes may not import zod/,
  ],
  [
    'schemas to Lit',
    'packages/schemas/src/engine/snippet.ts',
    `import { html } from 'lit';\nhtml();`,
    /schemas ──► zod.*may not import lit/,
  ],
  [
    'schemas to Node',
    'packages/schemas/src/engine/snippet.ts',
    `import { readFileSync } from 'node:fs';\nreadFileSync('');`,
    /nothing of Node's\. Take it as an argument/,
  ],
  [
    'schemas to fetch',
    'packages/schemas/src/engine/snippet.ts',
    `export const load = () => fetch('/');`,
    /never schemas to the DOM, Lit, fetch or Node.*as an argument/,
  ],
  [
    'schemas to the DOM',
    'packages/schemas/src/engine/snippet.ts',
    `export const title = document.title;`,
    /never schemas to the DOM/,
  ],
  [
    'questions up to the engine',
    'packages/schemas/src/questions/name/snippet.ts',
    `import { view } from '../../engine/views.js';\nview();`,
    /primitives ◄ messages ◄ questions.*questions\/ may not import engine\//,
  ],
  [
    'the engine up to the submission',
    'packages/schemas/src/engine/snippet.ts',
    `export * from '../submission/submission.js';`,
    /engine\/ may not import submission\//,
  ],
  [
    'components to service',
    within('parts'),
    `import { createService } from '@frontcounter/service';\ncreateService();`,
    /components may not import service\. They meet on the wire/,
  ],
  [
    'service to components',
    'packages/service/src/snippet.ts',
    `import { PoliceWidget } from '@frontcounter/components';\nPoliceWidget();`,
    /service may not import components\. They meet on the wire/,
  ],
  [
    'components to a package of its own choice',
    within('parts'),
    `import _ from 'lodash';\n_();`,
    /components may not import lodash/,
  ],
  ['client to Lit', within('client'), `import { html } from 'lit';\nhtml();`, /never client\/ to Lit/],
  [
    'a part to a controller',
    within('parts'),
    `import { FocusController } from '../controllers/focus-controller.js';\nFocusController();`,
    /parts\/ may not import controllers\/\. A template is a function of its arguments/,
  ],
  [
    'a part to a client',
    within('parts'),
    `import { HttpResources } from '../client/http-resources.js';\nHttpResources();`,
    /parts\/ may not import client\//,
  ],
  [
    'a question to a controller',
    within('questions'),
    `import { FocusController } from '../controllers/focus-controller.js';\nFocusController();`,
    /questions\/ may not import controllers\//,
  ],
  [
    'a part up to a question',
    within('parts'),
    `import { radios } from '../questions/radios.js';\nradios();`,
    /parts\/ may not import questions\//,
  ],
  [
    'one widget to another',
    within('status-tracker'),
    `import { PoliceReportForm } from '../report-form/report-form.js';\nPoliceReportForm();`,
    /Move what both widgets need to parts\//,
  ],
  [
    'a late load counts as an import',
    within('parts'),
    `export const later = () => import('../controllers/focus-controller.js');`,
    /parts\/ may not import controllers\//,
  ],
  [
    'a type counts as an import',
    within('parts'),
    `export type { FocusController } from '../controllers/focus-controller.js';`,
    /parts\/ may not import controllers\//,
  ],
  [
    'a class to what defines it',
    within('report-form'),
    `import '../define/report-form.js';`,
    /only pages and the loader import what defines it/,
  ],
  [
    'the package to its side effects',
    'packages/components/src/snippet.ts',
    `import './define/report-form.js';`,
    /importing the package defines nothing/,
  ],
  [
    'one package to the source of another',
    within('report-form'),
    `import { view } from '../../../schemas/src/index.js';\nview();`,
    /no package looks into another's files\. Import '@frontcounter\/schemas'/,
  ],
  [
    'a test to the source of another package',
    'test/journeys/snippet.test.ts',
    `import { view } from '../../packages/schemas/src/index.js';\nview();`,
    /no package looks into another's files/,
  ],
  [
    'a test to dist',
    'packages/schemas/src/engine/snippet.test.ts',
    `import { view } from '../../dist/index.js';\nview();`,
    /only test\/package and test\/embed look into dist/,
  ],
  [
    'a package by its own name',
    'packages/schemas/src/engine/snippet.ts',
    `import { view } from '@frontcounter/schemas';\nview();`,
    /inside a package, imports are relative/,
  ],
  [
    'what is shipped to a test',
    'packages/schemas/src/engine/snippet.ts',
    `import './journey.test.js';`,
    /what is shipped imports no test/,
  ],
  [
    'defining an element elsewhere',
    within('report-form'),
    `customElements.define('police-x', class extends HTMLElement {});`,
    /defined in src\/define\/ and nowhere else/,
  ],
  ['a circle', 'packages/schemas/src/engine/navigation.ts', `export * from './views.js';`, /cycle/],
]);

/** Other things that no file of ours does. */
const refused = /** @type {[line: string, path: string, text: string, message: RegExp][]} */ ([
  [
    'markup from a string',
    within('parts'),
    `import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nunsafeHTML('');`,
    /No markup from strings/,
  ],
  [
    'a tag from a string',
    within('parts'),
    `import { unsafeStatic } from 'lit/static-html.js';\nunsafeStatic('');`,
    /No tags from strings/,
  ],
  [
    'a style from a string',
    within('styles'),
    `import { unsafeCSS } from 'lit';\nunsafeCSS('');`,
    /unsafeCSS takes any string/,
  ],
  [
    'innerHTML',
    within('report-form'),
    `export const fill = (e: Element) => { e.innerHTML = ''; };`,
    /No markup from strings/,
  ],
  ['any', within('parts'), `export const x = (a: any) => String(a);`, /Unexpected any/],
  ['an enum', within('parts'), `export enum Colour { Red }`, /No enums/],
  ['a default export', within('parts'), `export default 1;`, /No default exports/],
  ['the console', within('parts'), `console.log('x');`, /Unexpected console/],
  ['.only', within('parts').replace('.ts', '.browser.test.ts'), `it.only('x', () => {});`, /remove \.only/],
  [
    'an accessibility check that cannot fail',
    within('parts').replace('.ts', '.browser.test.ts'),
    `expect(1).to.be.accessible();`,
    /without await it can never fail/,
  ],
  [
    'an image without a text',
    within('parts'),
    'import { html } from \'lit\';\nexport const x = () => html`<img src="/a.png" />`;',
    /alt/,
  ],
  [
    'markup that does not close',
    within('parts'),
    "import { html } from 'lit';\nexport const x = (a: string) => html`<p ${a}=${a}></p>`;",
    /binding|attribute/i,
  ],
]);

/** What the law allows, so that it does not forbid everything. */
const allowed = /** @type {[line: string, path: string, text: string][]} */ ([
  [
    'schemas to zod',
    'packages/schemas/src/questions/name/snippet.ts',
    `import * as z from 'zod/mini';\nexport const a = z.string();`,
  ],
  [
    'a widget to what is below it',
    within('report-form'),
    `export * from '../parts/label.js';\nexport * from '../controllers/focus-controller.js';\nexport * from '../client/resources.js';`,
  ],
  [
    'the base class to the type of a port',
    within('internal'),
    `export type { Resources } from '../client/resources.js';`,
  ],
  [
    'components to schemas, themes and Lit',
    within('parts'),
    `export { html } from 'lit';\nexport { view } from '@frontcounter/schemas/engine';\nexport { forceIds } from '@frontcounter/themes';`,
  ],
  ['a test to Node', 'packages/schemas/src/engine/snippet.test.ts', `export * from 'node:fs';`],
  [
    'service to Node and its own choice',
    'packages/service/src/snippet.ts',
    `export * from 'node:fs';\nexport * from 'fastify';`,
  ],
]);

describe('lint', () => {
  for (const [line, path, text, message] of [...broken, ...refused]) {
    it(`refuses ${line}`, async () => {
      const messages = (await lint(path, text)).map((fault) => fault.message);
      assert.ok(
        messages.some((said) => message.test(said)),
        `expected ${message}, got: ${messages.join(' | ') || 'nothing'}`,
      );
    });
  }
  for (const [line, path, text] of allowed) {
    it(`allows ${line}`, async () => {
      assert.deepEqual(
        (await lint(path, text)).map((fault) => fault.message),
        [],
      );
    });
  }
});
