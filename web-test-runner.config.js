import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import { chromiumArgs, requireChromium } from './scripts/browsers/chromium.js';
import { chosenEngines } from './scripts/browsers/engines.js';
import { requireFirefox } from './scripts/browsers/firefox.js';
import { browserReporter } from './scripts/test/browser-reporter.js';

const launchers = {
  chromium: async () =>
    chromeLauncher({
      concurrency: 2,
      launchOptions: { executablePath: await requireChromium(), args: chromiumArgs },
    }),
  firefox: async () =>
    chromeLauncher({
      concurrency: 1,
      // The launcher's own type still says that Puppeteer drives nothing but Chrome.
      puppeteer: /** @type {never} */ (puppeteer.default),
      launchOptions: { browser: 'firefox', executablePath: requireFirefox(), headless: true },
    }),
  webkit: async () => {
    const { WEBKIT_DRIVER, WEBKIT_BROWSER } = process.env;
    if (!WEBKIT_DRIVER || !WEBKIT_BROWSER) throw new Error('WebKit needs its driver: run BROWSERS=webkit npm test.');
    const { hostname, port } = new URL(WEBKIT_DRIVER);
    return webdriverLauncher({
      hostname,
      port: Number(port),
      path: '/',
      // WebdriverIO's types do not know WebKitGTK's own options.
      capabilities: /** @type {object} */ ({
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: WEBKIT_BROWSER, args: ['--automation'] },
      }),
    });
  },
};

/** Its modules lean on CommonJS ones, which browsers cannot load as they are; its bundle leaves a global instead of exports. */
const tus = {
  name: 'tus',
  resolveImport: (/** @type {{ source: string }} */ { source }) =>
    source === 'tus-js-client' ? '/node_modules/tus-js-client/dist/tus.js' : undefined,
  transform: (/** @type {{ path: string, body: unknown }} */ { path, body }) =>
    path.endsWith('/tus-js-client/dist/tus.js') ? `${String(body)}\nexport const { Upload } = window.tus;` : undefined,
};

export default {
  rootDir: '.',
  files: (process.env['TEST_FILES'] ?? '{packages/*/src,test}/**/*.browser.test.ts').split(','),
  nodeResolve: true,
  plugins: [tus, esbuildPlugin({ ts: true, tsconfig: 'tsconfig.base.json' })],
  browsers: await Promise.all(chosenEngines().map((name) => launchers[name]())),
  concurrentBrowsers: 2,
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), browserReporter()],
  // Lit says so on every page; whatever else a test prints is a fault to be seen.
  filterBrowserLogs: (/** @type {{ args: unknown[] }} */ { args }) => !String(args[0]).includes('Lit is in dev mode'),
};
