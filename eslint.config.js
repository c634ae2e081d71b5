import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
// @ts-expect-error The plugin has no types.
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';
import { importLaw } from './scripts/lint/import-law.js';

const tests = ['**/*.test.{js,ts}', 'test/**/*.ts', '**/test-data/**/*.ts', '**/testing/**/*.ts'];

/** Syntax that no file of ours uses. */
const refused = [
  {
    selector: 'TSEnumDeclaration',
    message: 'No enums: a union of string literals says the same and vanishes when built.',
  },
  {
    selector: 'CallExpression[callee.property.name="only"][callee.object.name=/^(it|test|describe|suite)$/]',
    message: 'Every test runs: remove .only.',
  },
];
const defaultExport = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'No default exports: a name that is exported is the same name everywhere.',
};
const definition = {
  selector: 'CallExpression[callee.object.name="customElements"][callee.property.name="define"]',
  message:
    'Import law: elements are defined in src/define/ and nowhere else, so that importing a class has no side effect.',
};
const unawaited = {
  selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
  message: 'accessible() is a promise: without await it can never fail.',
};
/** Ways to turn a string into markup, which Lit's templates and Trusted Types exist to prevent. */
const markupFromStrings = {
  selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
  message: 'No markup from strings: render a template, or set textContent.',
};

const unsafeImports = {
  paths: [
    {
      name: '@frontcounter/schemas',
      allowTypeImports: true,
      message:
        'It brings every question type, before the first page stands: import from @frontcounter/schemas/engine, or, in what loads later, @frontcounter/schemas/questions.',
    },
    { name: 'lit', importNames: ['unsafeCSS'], message: 'Write the style with css: unsafeCSS takes any string.' },
    ...['lit/directives/unsafe-html.js', 'lit/directives/unsafe-svg.js', 'lit/directives/unsafe-mathml.js'].map(
      (name) => ({
        name,
        message: 'No markup from strings: render a template.',
      }),
    ),
    ...['lit/static-html.js', 'lit-html/static.js'].map((name) => ({
      name,
      message: 'No tags from strings: write the template out.',
    })),
  ],
};

export default defineConfig(
  globalIgnores(['**/dist/', '**/cdn/', '**/storybook-static/', '**/coverage/', '**/.data/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,ts}'],
    extends: [js.configs.recommended, ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    plugins: { 'import-x': importX, frontcounter: { rules: { 'import-law': importLaw } } },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.js'], extensionAlias: { '.js': ['.ts', '.js'] } }),
      ],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      'frontcounter/import-law': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'no-restricted-syntax': ['error', ...refused, defaultExport],
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // A number or a boolean in a sentence is no mistake; an object is.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-empty-function': 'off',
      // Their overloads for obsolete tag names match any string.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'lib', name: ['createElement', 'querySelector', 'querySelectorAll'] }] },
      ],
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      // Spreading a string gives its code points, which is what we mean where we do it.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // The compiler asks for a proof at each index (noUncheckedIndexedAccess); a loop's own bounds are one.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Ports are interfaces of functions that use no `this`; an async method may fulfil one without waiting.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      // `type` for unions and shapes alike: one word less to choose.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // Keeps `record['key']` for names that come from data, as the compiler can check either.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: ['packages/{schemas,themes,components}/src/**/*.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['packages/schemas/src/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'location', 'localStorage', 'fetch', 'process', 'Buffer'].map(
          (name) => ({
            name,
            message: 'Import law: never schemas to the DOM, Lit, fetch or Node. Take what it gives as an argument.',
          }),
        ),
      ],
    },
  },
  {
    files: ['packages/components/src/**/*.ts'],
    extends: [
      /** @type {import('eslint').Linter.Config} */ (lit.configs?.['flat/recommended']),
      /** @type {import('eslint').Linter.Config} */ (litA11y.configs.recommended),
      /** @type {import('eslint').Linter.Config} */ (wc.configs?.['flat/best-practice']),
    ],
    languageOptions: { globals: globals.browser },
    settings: { wc: { elementBaseClasses: ['LitElement', 'PoliceWidget'] } },
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', unsafeImports],
      'no-restricted-syntax': ['error', ...refused, defaultExport, definition, markupFromStrings],
      // Lit's own callbacks are always there to be called.
      'wc/guard-super-call': 'off',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-native-attributes': 'off',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-template-map': 'off',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': ['error', 'never'],
    },
  },
  {
    // The loader defines a widget only once every byte of it is verified.
    files: ['packages/components/src/{define,loader}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...refused, defaultExport, markupFromStrings] },
  },
  {
    files: tests,
    rules: {
      'no-restricted-syntax': ['error', ...refused, defaultExport],
      '@typescript-eslint/no-restricted-imports': 'off',
      'no-restricted-globals': 'off',
      // node:test's own promises are awaited by its runner.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              package: 'node:test',
              name: ['test', 'it', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach'],
            },
          ],
        },
      ],
      // Chai's assertions are property reads.
      '@typescript-eslint/no-unused-expressions': 'off',
      // Tests read JSON, and assert what it is; they hand functions to pages as text.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  {
    files: ['**/*.browser.test.ts', '**/testing/**/*.ts'],
    rules: {
      // Chai's assertions look like promises to the type checker; the one that is a promise is named here instead.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': ['error', ...refused, defaultExport, unawaited],
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: { globals: globals.node },
    // The compiler checks scripts through their JSDoc types (scripts/tsconfig.json), casts of parsed JSON included;
    // and names of a page's globals too; these rules see neither.
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Tools ask for a default export here.
    files: [
      '*.config.{js,ts}',
      '**/custom-elements-manifest.config.js',
      '.storybook/**',
      'stories/**',
      '**/*-reporter.js',
    ],
    rules: { 'no-restricted-syntax': ['error', ...refused] },
  },
  {
    // The bench's pages use rivals, which are installed only for a measurement.
    files: ['demo/**/*.js', 'bench/subjects/*/page.js'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { globals: globals.browser },
  },
);
