import { after, afterEach, before, describe } from 'node:test';
import { Browser, engines, type EngineName, type Page } from '../../support/browsers.js';
import { Sites } from './sites.js';

export interface Embed {
  readonly engine: EngineName;
  /** The two sites, once tests run. */
  sites(): Sites;
  /** A fresh page on a host page with this HTML. Closed after the test. */
  open(html: string, options?: { headers?: Record<string, string>; until?: 'load' | 'dom' }): Promise<Page>;
}

/** Runs a suite once per engine of `BROWSERS`, with two sites and pages that are closed after each test. */
export function inEveryEngine(title: string, suite: (embed: Embed) => void): void {
  for (const engine of engines) {
    describe(`${title} (${engine})`, () => {
      let browser: Browser | undefined;
      let sites: Sites | undefined;
      let page: Page | undefined;
      const openSites = () => {
        if (!sites) throw new Error('The sites open before the first test.');
        return sites;
      };
      before(async () => {
        sites = await Sites.open();
        browser = await Browser.launch(engine);
      });
      afterEach(async () => {
        await page?.close();
        page = undefined;
        sites?.heal();
      });
      after(async () => {
        await browser?.close();
        await sites?.close();
      });
      suite({
        engine,
        sites: openSites,
        async open(html, { headers, until } = {}) {
          if (!browser) throw new Error('The browser starts before the first test.');
          page = await browser.newPage();
          await page.goto(openSites().page(html, headers), until && { until });
          return page;
        },
      });
    });
  }
}
