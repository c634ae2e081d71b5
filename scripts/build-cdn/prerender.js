import { Window } from 'happy-dom';

/**
 * Makes markup of the first page of each report, with the widget's own templates in a document of happy-dom, so that it can stand
 * before their code has come: see `packages/components/src/loader/show-prerendered.ts`.
 *
 * @returns {Promise<(first: import('@frontcounter/schemas').FirstPage, lang: string) => Promise<import('../../packages/components/dist/loader/show-prerendered.js').Prerendered | undefined>>}
 */
export async function prerenderer() {
  const window = new Window();
  const { document } = window;
  // Lit takes the document that is there when it is loaded. Afterwards nothing in the build may take itself to be in a browser.
  Object.defineProperty(globalThis, 'document', { value: document, configurable: true });
  const { render } = await import('lit');
  Reflect.deleteProperty(globalThis, 'document');
  const { firstPageTemplate } = await import('../../packages/components/dist/journey/first-page-template.js');
  const { languageNames, loadReader } = await import('../../packages/components/dist/shell/load-reader.js');
  /** @param {import('lit').TemplateResult | undefined} template */
  const markup = (template) => {
    const holder = document.createElement('div');
    render(template, /** @type {HTMLElement} */ (/** @type {unknown} */ (holder)));
    // Lit's marks stand where something may change, and nothing here does.
    return holder.innerHTML.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');
  };
  return async (first, lang) => {
    const reader = await loadReader(lang, () => Promise.resolve(undefined));
    const html = markup(firstPageTemplate(first, reader));
    if (!html) return undefined;
    const exits = Object.keys(first.exits).map((chosen) => [chosen, markup(firstPageTemplate(first, reader, chosen))]);
    return { html, exits: Object.fromEntries(exits), languages: Object.keys(languageNames) };
  };
}
