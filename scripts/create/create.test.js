import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { check, resolveConfig } from 'prettier';
import ts from 'typescript-eslint';
import { root } from '../support/processes.js';

const copy = mkdtempSync(join(tmpdir(), 'frontcounter-create-'));
after(() => rmSync(copy, { recursive: true, force: true }));

/** The packages and what they are built with; our own packages resolve to the copies. */
before(() => {
  cpSync(join(root, 'packages'), join(copy, 'packages'), {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|dist|cdn)$/.test(path),
  });
  for (const file of ['package.json', 'tsconfig.base.json', '.prettierrc.json'])
    cpSync(join(root, file), join(copy, file));
  const modules = join(copy, 'node_modules');
  mkdirSync(join(modules, '@frontcounter'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '@frontcounter' && name !== '.cache')
      symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  for (const name of ['schemas', 'themes', 'components']) {
    symlinkSync(join(copy, 'packages', name), join(modules, '@frontcounter', name));
  }
});

/** @param {string} program @param {string[]} args */
function node(program, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: copy, encoding: 'utf8' });
  return { status, printed: stdout + stderr };
}
const generate = (/** @type {string} */ kind, /** @type {string[]} */ ...args) =>
  node(join(root, `scripts/create/${kind}.js`), ...args);

/** @param {string} path @param {[RegExp, string][]} changes */
function edit(path, ...changes) {
  const file = join(copy, path);
  const text = readFileSync(file, 'utf8');
  const edited = changes.reduce((before, [pattern, put]) => before.replace(pattern, put), text);
  assert.notEqual(edited, text, path);
  writeFileSync(file, edited);
}

describe('generators', () => {
  /** @type {string[]} */
  const made = [];

  for (const [kind, id] of [
    ['service', 'lost-kite'],
    ['question', 'kite-number'],
    ['widget', 'kite-tracker'],
  ]) {
    it(`create:${kind} makes its files, and refuses to make them again`, () => {
      const { status, printed } = generate(kind ?? '', id ?? '');
      assert.equal(status, 0, printed);
      const paths = [...printed.matchAll(/^ {2}(packages\/\S+)$/gm)].map(([, path = '']) => path);
      assert.ok(paths.length >= 4);
      for (const path of paths) assert.ok(existsSync(join(copy, path)), path);
      made.push(...paths);
      assert.match(printed, /Next:\n {2}1\. /);

      const again = generate(kind ?? '', id ?? '');
      assert.equal(again.status, 1);
      assert.match(again.printed, /There is already .*Choose another id/);
    });

    it(`create:${kind} refuses what cannot be an id`, () => {
      for (const bad of ['Kite', 'kite_1', '../kite', 'kite--x', '1kite', 'k'.repeat(41)]) {
        const { status, printed } = generate(kind ?? '', bad);
        assert.equal(status, 1);
        assert.match(printed, /cannot be an id\. Use lower-case words joined by hyphens/);
      }
      assert.match(generate(kind ?? '').printed, /Give it an id, like: npm run create/);
    });
  }

  it('what they make is formatted and passes lint', async () => {
    const eslint = new ESLint({ cwd: root, overrideConfig: ts.configs.disableTypeChecked });
    const options = await resolveConfig(join(root, 'package.json'));
    for (const path of made) {
      const text = readFileSync(join(copy, path), 'utf8');
      assert.ok(await check(text, { ...options, filepath: path }), `${path} is not formatted`);
      if (!path.endsWith('.ts')) continue;
      const [result] = await eslint.lintText(text, { filePath: join(root, path) });
      assert.deepEqual(
        result?.messages.map(({ message }) => message),
        [],
        path,
      );
    }
  });

  it('the compiler names each registry that lacks a new question type, and nothing once it is there', () => {
    const tsc = () =>
      node(
        join(root, 'node_modules/typescript/bin/tsc'),
        '-b',
        'packages/components',
        'packages/schemas/tsconfig.test.json',
        'packages/components/tsconfig.test.json',
      );
    const questions = 'packages/schemas/src/questions';
    edit(
      `${questions}/shapes.ts`,
      [/(import \{ nameShape)/, `import { kiteNumberShape } from './kite-number/shape.js';\n$1`],
      [/( {2}nameShape,)/, `  kiteNumberShape,\n$1`],
    );
    const { printed } = tsc();
    for (const registry of ['questions/later-logics.ts', 'questions/json-schemas.ts'])
      assert.ok(printed.includes(registry), printed);

    edit(
      `${questions}/logic.ts`,
      [
        /(import type \{ NameAnswer)/,
        `import type { KiteNumberAnswer, KiteNumberRaw } from './kite-number/logic.js';\n$1`,
      ],
      [/( {2}name: \{ raw)/, `  'kite-number': { raw: KiteNumberRaw; answer: KiteNumberAnswer };\n$1`],
    );
    edit(
      `${questions}/later-logics.ts`,
      [/(import \{ name )/, `import { kiteNumber } from './kite-number/logic.js';\n$1`],
      [/( {2}name,)/, `  'kite-number': kiteNumber,\n$1`],
    );
    edit(
      `${questions}/json-schemas.ts`,
      [/(import \{ nameSchema)/, `import { kiteNumberSchema } from './kite-number/json-schema.js';\n$1`],
      [/( {2}name: nameSchema)/, `  'kite-number': kiteNumberSchema,\n$1`],
    );
    assert.ok(tsc().printed.includes('later-question-templates.ts'));

    edit('packages/schemas/src/test-data/random-raw.ts', [/( {4}case 'text-input':)/, `    case 'kite-number':\n$1`]);
    edit(
      'packages/components/src/questions/later-question-templates.ts',
      [/(import \{ name )/, `import { kiteNumber } from './kite-number.js';\n$1`],
      [/( {2}name,)/, `  'kite-number': kiteNumber,\n$1`],
    );
    edit('packages/components/src/index.ts', [
      /^(export \{ PoliceReportForm)/m,
      `export { PoliceKiteTracker } from './kite-tracker/kite-tracker.js';\n$1`,
    ]);
    const complete = tsc();
    assert.equal(complete.status, 0, complete.printed);
  });

  it('the tests of a new service and of a new question type pass', () => {
    for (const file of ['src/services.test.ts', 'src/questions/kite-number/kite-number.test.ts']) {
      const { status, printed } = node('--import', 'tsx', '--test', `packages/schemas/${file}`);
      assert.equal(status, 0, printed);
    }
  });
});
