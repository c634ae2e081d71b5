import axe from 'axe-core';

/** Rules about a page as a whole, which a part of a page cannot keep. */
const pageRules = ['region', 'page-has-heading-one', 'landmark-one-main', 'document-title', 'html-has-lang', 'bypass'];

/**
 * What is wrong with what a page shows: an element that was never defined (axe finds no fault in one), nothing to see, a
 * broken accessibility rule.
 *
 * @param {import('playwright-core').Page} page
 * @param {{ within?: string, mode?: string }} options
 * @returns {Promise<string[]>}
 */
export async function faultsShown(page, { within = 'body', mode = 'light' } = {}) {
  // In forced colours the reader chose the colours, and axe measures those that the page asked for.
  const rules = mode === 'forced' ? [...pageRules, 'color-contrast'] : pageRules;
  // On paper, what can only be pressed is left out.
  const mayBeEmpty = mode === 'print';
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ rules, within, mayBeEmpty }) => {
      const faults = [];
      const place = document.querySelector(within);
      /** @param {ParentNode} tree @returns {Element[]} */
      const everything = (tree) =>
        [...tree.querySelectorAll('*')].flatMap((element) => [
          element,
          ...(element.shadowRoot ? everything(element.shadowRoot) : []),
        ]);
      const elements = place ? everything(place) : [];
      const undefinedNames = elements
        .filter((element) => element.matches(':not(:defined)'))
        .map((element) => element.localName);
      if (undefinedNames.length > 0) faults.push(`never defined: ${[...new Set(undefinedNames)].join(', ')}`);
      // A wrapper that is as wide as the page shows nothing by itself.
      const isSeen = (/** @type {Element} */ element) =>
        element.getClientRects().length > 0 && element.clientHeight > 0;
      if (!mayBeEmpty && !elements.some(isSeen)) faults.push('it shows nothing');

      const { violations } = await /** @type {{ axe: import('axe-core').AxeResults & typeof import('axe-core') }} */ (
        /** @type {unknown} */ (globalThis)
      ).axe.run(place ?? document, { rules: Object.fromEntries(rules.map((id) => [id, { enabled: false }])) });
      for (const { id, help, nodes } of violations)
        faults.push(
          `${id}: ${help} (${nodes
            .map(({ html }) => html)
            .join(' ')
            .slice(0, 300)})`,
        );
      return faults;
    },
    { rules, within, mayBeEmpty },
  );
}
