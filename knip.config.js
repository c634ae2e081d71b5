/** @type {import('knip').KnipConfig} */
export default {
  ignoreExportsUsedInFile: true,
  // Types that nothing imports yet still name what a function takes and gives.
  rules: { types: 'off' },
  // Programs that scripts start by path, or that a machine has or has not.
  ignoreDependencies: ['@arethetypeswrong/cli', '@custom-elements-manifest/analyzer'],
  ignoreBinaries: ['Xvfb', 'WebKitWebDriver'],
  workspaces: {
    '.': {
      entry: [
        'scripts/*.js',
        'scripts/test/run-files.js',
        'scripts/**/*.test.js',
        'test/**/*.test.ts',
        'docs/examples/*.ts',
        'stories/{stories,journeys,live-widget}.ts',
        'stories/**/*.stories.ts',
        'web-test-runner.config.js',
        '.storybook/*.js',
      ],
      project: ['scripts/**/*.js', 'test/**/*.ts', 'stories/**/*.ts', 'docs/**/*.ts', '.storybook/*.js'],
    },
    'packages/components': {
      entry: [
        'src/**/*.test.ts',
        'src/**/*.examples.ts',
        'src/loader/loader.ts',
        // Loaded as a whole: where a page asks for files, and while the first page of a service is read.
        'src/journey/files.ts',
        'src/journey/later-pages.ts',
        'src/loader/widgets/*.ts',
        'scripts/*.ts',
        'custom-elements-manifest.config.js',
      ],
      project: ['src/**/*.ts', 'scripts/**/*.ts'],
    },
    'packages/schemas': {
      entry: ['src/**/*.test.ts', 'scripts/*.ts', 'scripts/**/*.test.ts'],
      project: ['src/**/*.ts', 'scripts/**/*.ts'],
    },
    'packages/*': { entry: ['src/**/*.test.ts'], project: ['src/**/*.ts'] },
  },
};
