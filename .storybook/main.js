import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import { examplesIndexer, examplesPlugin, journeysIndexer } from './examples.js';

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
const config = {
  framework: '@storybook/web-components-vite',
  stories: [
    '../packages/components/src/**/*.examples.ts',
    '../stories/journeys.ts',
    '../stories/**/*.stories.ts',
    '../stories/*.mdx',
  ],
  // The built release, so that the snippet page runs what a page would, wherever this Storybook is put.
  staticDirs: [
    { from: '../packages/components/cdn', to: '/counter' },
    { from: '../stories/static', to: '/snippet' },
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  experimental_indexers: (existing = []) => [...existing, examplesIndexer, journeysIndexer],
  viteFinal: (vite) =>
    mergeConfig(vite, {
      plugins: [examplesPlugin()],
      // The reference service answers inside the browser, and its files ask Node for chance.
      resolve: {
        alias: { 'node:crypto': fileURLToPath(new URL('../stories/service/node-crypto.ts', import.meta.url)) },
      },
    }),
};

export default config;
