import type { Page } from '../../support/browsers.js';

/** Where a page could leave something for whoever uses the browser next: address, storage, title, history and boxes. */
export function whatIsKept(page: Page): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify([
      location.href,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      document.title,
      history.state,
      [...document.querySelectorAll('input')].map(({ value }) => value),
    ]),
  );
}
