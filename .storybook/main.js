import { mergeConfig } from 'vite';
import { examplesIndexer, examplesPlugin } from './examples.js';

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
const config = {
  framework: '@storybook/web-components-vite',
  stories: ['../packages/components/src/**/*.examples.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  experimental_indexers: (existing = []) => [...existing, examplesIndexer],
  viteFinal: (vite) => mergeConfig(vite, { plugins: [examplesPlugin()] }),
};

export default config;
