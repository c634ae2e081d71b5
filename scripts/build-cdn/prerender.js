import { Window } from 'happy-dom';

/**
 * Makes markup of the first page of each report, with the widget's own templates in a document of happy-dom, so that it can stand
 * before their code has come: see `packages/components/src/loader/show-prerendered.ts`.
 *
 * @returns {Promise<(first: import('@frontcounter/schemas').FirstPage, lang: string) => Promise<import('../../packages/components/dist/loader/show-prerendered.js').Prerendered | undefined>>}
 */
export async function prerenderer() {
  const window = new Window();
  // Lit looks for a document when it is loaded.
  for (const name of /** @type {const} */ ([
    'document',
    'customElements',
    'HTMLElement',
    'Node',
    'Element',
    'NodeFilter',
  ]))
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
  const { render } = await import('lit');
  const { firstPageTemplate } = await import('../../packages/components/dist/journey/first-page-template.js');
  const { languageNames, loadReader } = await import('../../packages/components/dist/shell/load-reader.js');
  return async (first, lang) => {
    const template = firstPageTemplate(first, await loadReader(lang, () => Promise.resolve(undefined)));
    if (!template) return undefined;
    const holder = document.createElement('div');
    render(template, holder);
    // Lit's marks stand where something may change, and nothing here does.
    const html = holder.innerHTML.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');
    return { html, languages: Object.keys(languageNames) };
  };
}
